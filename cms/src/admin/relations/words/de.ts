import type { en } from './en'

export const de: typeof en = {
  notChosen: (name) => `„${name}“ ist nicht ausgewählt und geht deshalb verloren.`,
  stays: (name, chosen) =>
    `„${name}“ ist nicht ausgewählt und geht deshalb verloren: „${chosen}“ bleibt.`,
  nothing: 'Noch nichts ausgewählt',
  another: 'Etwas anderes auswählen',
  oneMore: 'Noch etwas auswählen',
  chooseAnother: 'Wähl etwas aus der Liste.',
  chooseOrMake: 'Wähl etwas aus der Liste, oder leg es neu an.',
  make: (name) => `„${name}“ anlegen`,
  choose: (name) => `„${name}“ auswählen`,
}
