import type { HistoryWords } from './words'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const en: HistoryWords = {
  from: (before, after) => `“${before}” became “${after}”`,
  now: (after) => `Now “${after}”, empty before`,
  gone: (before) => `Now empty, “${before}” before`,
  textChanged: (added, removed) => `Text changed: +${added} −${plural(removed, 'word', 'words')}`,
  textAdded: (words) => `Text added: ${plural(words, 'word', 'words')}`,
  textRemoved: (words) => `Text removed: ${plural(words, 'word', 'words')}`,
  formatting: 'Same words, other formatting or links',
  added: (what) => `Added: ${what}`,
  removed: (what) => `Removed: ${what}`,
  beginning: (part, words) => `${part} “${words}”`,
  order: 'Same parts in another order',
  yes: 'Yes',
  no: 'No',
  empty: 'Empty',
  untitled: 'No title yet',
}
