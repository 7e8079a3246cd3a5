import type { HistoryWords } from './words'

const words = (count: number) => `${count} ${count === 1 ? 'Wort' : 'Wörter'}`

export const de: HistoryWords = {
  from: (before, after) => `Aus „${before}“ wurde „${after}“`,
  now: (after) => `Jetzt „${after}“, vorher leer`,
  gone: (before) => `Jetzt leer, vorher „${before}“`,
  textChanged: (added, removed) => `Text geändert: +${added} −${words(removed)}`,
  textAdded: (count) => `Text hinzugefügt: ${words(count)}`,
  textRemoved: (count) => `Text entfernt: ${words(count)}`,
  formatting: 'Gleicher Wortlaut, andere Formatierung oder andere Links',
  added: (what) => `Hinzugefügt: ${what}`,
  removed: (what) => `Entfernt: ${what}`,
  beginning: (part, words) => `${part} „${words}“`,
  order: 'Dieselben Teile in anderer Reihenfolge',
  yes: 'Ja',
  no: 'Nein',
  empty: 'Leer',
  untitled: 'Ohne Titel',
}
