import type { CircularPart } from 'cms/contract'
import { inRow, joined, plainText } from '../../searchedText'
import { textThing } from '../../things'
import { localDateInWords } from '../../time/dates'
import { lettersWordsOf } from '../../words/letters'
import type { ServedCollection } from '../servedCollection'
import { circular, circularList } from './answers'

export const letters: ServedCollection<'letters'> = {
  list: circularList,
  item: circular,
  own: lettersWordsOf,
  /** @see https://schema.org/Article */
  thing(letter, frame) {
    const text = { ...letter, body: [], image: null }
    const { lead, sentOn: day } = letter
    return { '@type': 'Article', ...textThing(text, { lead, day }, frame) }
  },
  /** "Letter · May 14, 2036" */
  kicker: ({ sentOn }, locale) =>
    `${lettersWordsOf(locale).kind} · ${localDateInWords(sentOn, locale)}`,
  card: ({ sentOn }) => ({ 'og:type': 'article', 'article:published_time': sentOn }),
  searched: ({ lead, parts }) => ({
    summary: lead ?? '',
    text: joined(parts.map(textOf)),
    about: '',
  }),
}

function textOf(part: CircularPart): string {
  switch (part.kind) {
    case 'words':
      return plainText(part.text)
    case 'dates':
      return joined(part.dates.map(({ title, when, place }) => inRow([title, when, place])))
    case 'document':
      return joined([part.title, part.summary])
  }
}
