import { collatorOf } from '../../content/mappers/topics'
import { textIn } from '../../content/reading/texts'
import type { LetterChoices, LinkAnswer, LinkRequest } from '../../contract'
import { wordsOf } from '../../languages'
import { openEntry } from '../entries'
import { toInterest } from '../forms/offer'
import type { EntryTarget } from '../linkTokens'
import { chooseLetters, endLetters, readerOf } from '../readers'
import { forgetSignUps } from './forgetting'
import { masked } from './held'
import { done, type Act, type LinkKind, type Opening } from './kinds'

type Saved = Extract<NonNullable<LinkRequest['act']>, { do: 'letters-save' }>

/** What somebody can choose of the letters that go to their address; null: none do. */
export async function letterChoices(
  { strapi, published, moment: { language } }: Opening,
  email: string,
): Promise<LetterChoices | null> {
  const reader = await readerOf(strapi, email)
  if (!reader) return null
  const { compare } = collatorOf(language)
  const groups = [...published.groups].map(([id, group]) => {
    const { row, locale } = textIn(group, language)
    return { id, name: row.title ?? '', locale }
  })
  return {
    interests: [...published.interests.values()].map((interest) => toInterest(interest, language)),
    groups: groups.sort((one, other) => compare(one.name, other.name)),
    chosen: {
      interests: reader.interests,
      groups: reader.letterGroups,
      language: reader.language,
      every: reader.lettersEvery,
    },
  }
}

/** Those acts on letters that each link to somebody's letters takes. */
export const letterActs = ['letters-save', 'letters-end'] as const satisfies Act['do'][]

/**
 * Saves or ends, for the address of an entry.
 *
 * @returns what is wrong with what was chosen; null: it is another act
 */
export async function actOnLetters(
  opening: Opening,
  email: string,
  act: Act,
): Promise<LinkAnswer['problems'] | null> {
  if (act.do === 'letters-end') {
    await endLetters(opening.strapi, email, opening.moment.now)
    return []
  }
  if (act.do !== 'letters-save') return null
  const problems = problemsOf(opening, act)
  if (problems.length === 0) await chooseLetters(opening.strapi, email, act)
  return problems
}

function problemsOf({ published, moment }: Opening, act: Saved): LinkAnswer['problems'] {
  const { choiceGone, topics, groups } = wordsOf(moment.language).forms
  const areGone = (chosen: readonly string[], known: ReadonlyMap<string, unknown>) =>
    chosen.some((id) => !known.has(id))
  return [
    ...(areGone(act.interests, published.interests)
      ? [{ field: 'interests' as const, message: choiceGone(topics) }]
      : []),
    ...(areGone(act.groups, published.groups)
      ? [{ field: 'groups' as const, message: choiceGone(groups) }]
      : []),
  ]
}

/**
 * By which somebody who gets letters chooses what they are about, and ends them: `unsubscribe`, also by
 * one click of a mail program (RFC 8058), ends letters to their address and leaves all else that they
 * sent; `unsubscribe-all` takes back all that they signed up for. The link lasts as long as what they
 * signed up by, so it shows no more of them than it takes to choose.
 */
export const lettersLink: LinkKind<EntryTarget> = {
  acts: [...letterActs, 'unsubscribe', 'unsubscribe-all'],
  async show(opening, { entry: code }) {
    const entry = await openEntry(opening.strapi, code)
    return (
      entry && {
        kind: 'letters',
        email: masked(entry.email),
        letters: await letterChoices(opening, entry.email),
      }
    )
  },
  async act(opening, target, act) {
    const { strapi, moment } = opening
    const entry = await openEntry(strapi, target.entry)
    if (!entry) return null
    if (act.do === 'unsubscribe-all') {
      await strapi.db.transaction(() => forgetSignUps(strapi, entry, moment.now))
      return done(null)
    }
    const wish: Act = act.do === 'unsubscribe' ? { do: 'letters-end' } : act
    const problems = (await actOnLetters(opening, entry.email, wish)) ?? []
    const view = await lettersLink.show(opening, target)
    return { done: problems.length === 0, view, problems }
  },
}
