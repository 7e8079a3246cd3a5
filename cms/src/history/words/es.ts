import type { HistoryWords } from './words'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const es: HistoryWords = {
  from: (before, after) => `«${before}» pasó a ser «${after}»`,
  now: (after) => `Ahora «${after}», antes vacío`,
  gone: (before) => `Ahora vacío, antes «${before}»`,
  textChanged: (added, removed) =>
    `Texto cambiado: +${added} −${plural(removed, 'palabra', 'palabras')}`,
  textAdded: (words) => `Texto añadido: ${plural(words, 'palabra', 'palabras')}`,
  textRemoved: (words) => `Texto quitado: ${plural(words, 'palabra', 'palabras')}`,
  formatting: 'Las mismas palabras, con otro formato u otros enlaces',
  added: (what) => `Añadido: ${what}`,
  removed: (what) => `Quitado: ${what}`,
  beginning: (part, words) => `${part} «${words}»`,
  order: 'Las mismas partes en otro orden',
  yes: 'Sí',
  no: 'No',
  empty: 'Vacío',
  untitled: 'Sin título',
}
