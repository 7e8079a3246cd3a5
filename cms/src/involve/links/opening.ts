import { errors } from '@strapi/utils'
import type { LinkAnswer } from '../../contract'
import { readLink, type LinkTarget } from '../linkTokens'
import { confirming } from './confirming'
import type { Act, LinkKind, Opening } from './kinds'
import { lettersLink } from './letters'
import { lettersQuestion } from './lettersQuestion'
import { myData } from './myData'
import { organizing } from './organizing'
import { unsubscribing } from './unsubscribing'

const entryKinds = {
  confirm: confirming,
  unsubscribe: unsubscribing,
  'my-data': myData,
  letters: lettersLink,
  'letters-question': lettersQuestion,
}

/**
 * Opens a mailed link, and does what is asked for. Null: it is not ours, it has expired, or what it
 * opens is gone; which of these is nobody's to know.
 *
 * @throws {errors.ValidationError} for an act that links of this kind don't do
 */
export async function openLink(
  opening: Opening,
  token: string,
  act: Act | null,
): Promise<LinkAnswer | null> {
  const target = readLink(opening.strapi, token, opening.moment.now.epochMilliseconds)
  if (!target) return null
  if (target.kind === 'date') return openWith(organizing, opening, target, act)
  return openWith(entryKinds[target.kind], opening, target, act)
}

async function openWith<Target extends LinkTarget>(
  kind: LinkKind<Target>,
  opening: Opening,
  target: Target,
  act: Act | null,
): Promise<LinkAnswer | null> {
  if (!act) {
    const view = await kind.show(opening, target)
    return view && { done: false, view, problems: [] }
  }
  if (kind.acts.includes(act.do)) return kind.act(opening, target, act)
  throw new errors.ValidationError(`This link can be asked for: ${kind.acts.join(', ')}`)
}
