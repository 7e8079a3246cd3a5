import type { en } from './en'

export const de: typeof en = {
  yes: 'ja',
  no: 'nein',
  nothing: '(nichts)',
  conflict: (who) =>
    `${who ?? 'Jemand anderes'} hat das geändert, während du es offen hattest; deshalb wurde nichts gespeichert. Sieh dir beide Fassungen an und wähle eine.`,
}
