import MiniSearch, { type Query } from 'minisearch'
import type { GuideSection } from '../../../vite/guideContract'
import { plain, textOfBlock, wordsIn } from './text'

/** What a section is searched by, what tells most first. */
const fields = ['title', 'also', 'text'] as const
type Searched = Record<(typeof fields)[number], string>

/** How much more a word tells in a title, or among what people say for it, than in the text. */
const boost = { title: 6, also: 4 }

/** Words so short stand everywhere, unless nothing else is asked. */
const shortest = 3

/** So long is what a longer word may begin with and be about: “foto” for “fotografías”. */
const leastBeginning = 4

/**
 * Makes sections be found by what people ask. First come those whose title, or what people say for it,
 * has all words, also within longer ones or as their beginning; then those that have them in any form
 * or with a typo, at last in part.
 */
export function searchIn(sections: GuideSection[]): (asked: string) => GuideSection[] {
  const texts = sections.map(({ title, also, blocks }): Searched => {
    const text = blocks.map(textOfBlock).join(' ')
    return { title: plain(title), also: plain(also), text: plain(text) }
  })
  const index = new MiniSearch<Searched & { id: number }>({ fields: [...fields] })
  index.addAll(texts.map((searched, id) => ({ id, ...searched })))

  return (asked) => {
    const typed = wordsIn(plain(asked))
    if (typed.length === 0) return sections
    const telling = typed.filter((word) => word.length >= shortest)
    const words = telling.length > 0 ? telling : typed
    const withAll = (holds: (text: Searched, word: string) => boolean) =>
      sections.filter((_section, at) => {
        const text = texts[at]
        return text !== undefined && words.every((word) => holds(text, word))
      })
    const alike = (combineWith: 'AND' | 'OR') =>
      index
        .search({ combineWith, queries: words.map(inAnyForm) }, { boost })
        .flatMap(({ id }) => sections[Number(id)] ?? [])
    const found = new Set([
      ...withAll(({ title }, word) => title.includes(word)),
      ...withAll(({ also }, word) => also.includes(word)),
      ...withAll(({ title, also }, word) => isBegun(word, `${title} ${also}`)),
      ...alike('AND'),
      ...withAll(({ text }, word) => text.includes(word)),
    ])
    return [...(found.size > 0 ? found : new Set(alike('OR')))]
  }
}

function isBegun(word: string, text: string): boolean {
  return wordsIn(text).some(
    (beginning) => beginning.length >= leastBeginning && word.startsWith(beginning),
  )
}

/** A word as it is, begun, with a typo, or with another ending. */
function inAnyForm(word: string): Query {
  const begun = word.length > 6 ? word.slice(0, -2) : word
  return {
    combineWith: 'OR',
    queries: [word, begun],
    prefix: true,
    fuzzy: word.length > shortest ? 0.2 : false,
  }
}
