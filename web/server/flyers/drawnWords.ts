import type { FlyerWords, Said } from '../../src/flyerWords'
import { drawable as drawableOn } from '../sharePictures/letters'

/** The words of a flyer without what its faces cannot draw; what is nothing without it is left out. */
export function drawnWords(words: FlyerWords): FlyerWords {
  return {
    ...words,
    branch: drawable(words.branch) ?? '',
    organization: words.organization && drawable(words.organization),
    title: saidOf(words.title) ?? { ...words.title, text: '' },
    states: words.states.flatMap(textsOf),
    whenInWords: words.whenInWords && drawable(words.whenInWords),
    whenInShort: words.whenInShort && drawable(words.whenInShort),
    dates: words.dates.flatMap(textsOf),
    speakers: words.speakers && drawable(words.speakers),
    place: drawable(words.place) ?? '',
    address: words.address && saidOf(words.address),
    instead: words.instead && saidOf(words.instead),
    changes: words.changes.flatMap((change) => saidOf(change) ?? []),
    about: words.about && saidOf(words.about),
    particulars: words.particulars.flatMap(({ name, text }) => {
      const said = saidOf(text)
      return said ? [{ name, text: said }] : []
    }),
    access: words.access.flatMap(textsOf),
  }
}

/** As for pictures, but what stands together stays so: "7 pm" is never broken. */
function drawable(text: string): string | null {
  const parts = text.split('\u00a0').map(drawableOn)
  return parts.includes(null) ? drawableOn(text) : parts.join('\u00a0')
}

function textsOf(text: string): string[] {
  const drawn = drawable(text)
  return drawn === null ? [] : [drawn]
}

function saidOf({ text, locale }: Said): Said | null {
  const drawn = drawable(text)
  return drawn === null ? null : { text: drawn, locale }
}
