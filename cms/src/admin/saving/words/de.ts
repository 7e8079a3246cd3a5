import type { en } from './en'

export const de: typeof en = {
  title: 'Das hat inzwischen jemand anderes geändert',
  when: 'Geändert:',
  elsewhere:
    'Was sich unterscheidet, lässt sich hier nicht zeigen: Es ist eine Auswahl innerhalb eines Abschnitts.',
  mine: 'Deine Fassung',
  theirs: 'Die andere Fassung',
  keepMine: 'Meine Fassung speichern, die andere ersetzen',
  takeTheirs: 'Die andere Fassung nehmen',
  lost: 'Wenn du die andere Fassung nimmst, ist deine weg: Kopier vorher von hier, was du noch brauchst.',
  kept: 'Wenn du die andere Fassung nimmst, bleibt deine in diesem Browser: „Wiederherstellen“ neben dem Formular zeigt sie wieder.',
  fieldsRefused: (count: number) =>
    `${count} Felder sind noch zu ändern: Bei jedem steht, was fehlt.`,
}
