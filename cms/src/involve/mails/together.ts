import { isRecord } from '../../records'
import { findEntry, type Entry } from '../entries'
import { isOutdated, newsOf, newsValues } from './dateMails'
import { fill } from './filling'
import { nameOf, type Letter, type Told } from './letter'

/** The mail that one entry would have by itself. */
type ItsLetter = Letter & { entry: Entry }

/**
 * One mail of all that one change means to somebody who has sent several things. Each of these has a
 * mail of its own waiting, which goes with it: that of the first which is still there tells of all, and
 * the others are none.
 */
export async function newsTogetherMail(letter: Letter): Promise<Told | null> {
  const letters = await lettersTogether(letter)
  if (letters[0]?.entry.code !== letter.entry?.code) return null
  const news = letters.filter((one) => !isOutdated(one)).map((one) => toldOf(one))
  if (news.length === 0) return null
  const notes = new Set(news.map(({ note }) => note))
  const { branch, words, links } = letter
  // What is said of all of them is said once, at the end.
  const parts = news.map(({ text, note }) => (notes.size === 1 ? text : `${text}\n${note}`.trim()))
  return {
    own: words.together,
    edited: null,
    values: {
      branch,
      name: nameOf(letter),
      dates: [...new Set(parts)].join('\n\n'),
      note: notes.size === 1 ? [...notes].join('') : '',
      link: links.site('meetings'),
    },
    entries: letters.map(({ entry }) => entry),
  }
}

/** Of the entries that are still there, in their order. */
async function lettersTogether(letter: Letter): Promise<ItsLetter[]> {
  const together: unknown = JSON.parse(letter.about['together'] ?? '[]')
  const letters: ItsLetter[] = []
  // One after the other: a transaction has one connection.
  for (const one of Array.isArray(together) ? together : []) {
    const said: unknown = one
    if (!isRecord(said) || !isRecord(said['about'])) continue
    const entry = await findEntry(letter.strapi, String(said['entry']))
    const texts = Object.entries(said['about']).map(([name, text]) => [name, String(text)] as const)
    if (entry) letters.push({ ...letter, entry, about: Object.fromEntries(texts) })
  }
  return letters
}

function toldOf(letter: ItsLetter): { text: string; note: string } {
  const { about, words } = letter
  const { note, ...values } = newsValues(letter)
  const news = newsOf(letter) ?? 'changed'
  const isOff = news === 'cancelled' || news === 'postponed' || news === 'gone'
  const before = about['before'] || words.allDates
  const texts = words.dateTogether
  const text = isOff ? texts.off : news === 'back' ? texts.back : texts.moved
  return { text: fill(text, { ...values, before, change: words.change[news] }), note }
}
