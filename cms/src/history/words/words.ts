import type { Locale } from '../../contract'
import { spanish } from './spanish'

/** What there is to say about versions, in one language. */
export interface Words {
  language: Locale
  /** A choice, or the name of a type or component, all of which are written in English. */
  of: (english: string) => string
  from: (before: string, after: string) => string
  now: (after: string) => string
  gone: (before: string) => string
  textChanged: (added: number, removed: number) => string
  textAdded: (words: number) => string
  textRemoved: (words: number) => string
  formatting: string
  added: (what: string) => string
  removed: (what: string) => string
  /** A part with the first words in it. */
  beginning: (part: string, words: string) => string
  order: string
  yes: string
  no: string
  empty: string
  untitled: string
  date: (date: string) => string
  instant: (instant: string) => string
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const dateStyle = { year: 'numeric', month: 'long', day: 'numeric' } as const

/** A date without a time is the same everywhere. */
function dateIn(language: string): (date: string) => string {
  const format = new Intl.DateTimeFormat(language, { ...dateStyle, timeZone: 'UTC' })
  return (date) => format.format(new Date(`${date}T00:00:00Z`))
}

function instantIn(language: string, timeZone: string): (instant: string) => string {
  const format = new Intl.DateTimeFormat(language, {
    ...dateStyle,
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  })
  return (instant) => format.format(new Date(instant))
}

function english(timeZone: string): Words {
  return {
    language: 'en',
    of: (words) => words,
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
    untitled: 'Untitled',
    date: dateIn('en'),
    instant: instantIn('en', timeZone),
  }
}

function inSpanish(timeZone: string): Words {
  return {
    language: 'es',
    of: (words) => spanish[words] ?? words,
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
    date: dateIn('es'),
    instant: instantIn('es', timeZone),
  }
}

/** @param timeZone of the site: in it the admin's editors read instants */
export function wordsIn(language: Locale, timeZone: string): Words {
  return language === 'es' ? inSpanish(timeZone) : english(timeZone)
}
