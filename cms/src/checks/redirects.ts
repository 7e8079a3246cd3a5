import { isAllowed } from '../content/mappers/links'
import { normalizeAddress } from '../content/languages'
import { fieldName } from './words/sentences'
import type { CheckWords } from './words/words'
import type { RedirectTarget } from './oldAddresses'
import { error, type Found } from './problem'
import type { SiteAddresses } from './siteAddresses'

/** A redirect as an editor typed it. */
export interface WrittenRedirect extends RedirectTarget {
  from: string
}

/** What is asked of the rest of the site. */
export interface RedirectSurroundings {
  addresses: SiteAddresses
  /** Whether something is read at an address, which no redirect ever hides. */
  isTaken: (address: string) => boolean
  /** Another redirect leads on from the same address, typed in whatever way. */
  leadsOn: boolean
  /** Whether a link leads to a date or a file that is not there. */
  isDead: (link: string) => boolean
}

/** Why a redirect would do nothing, or lead visitors nowhere. */
export function redirectErrors(
  redirect: WrittenRedirect,
  surroundings: RedirectSurroundings,
  messages: CheckWords,
): Found[] {
  return [
    ...fromErrors(redirect, surroundings, messages),
    ...targetErrors(redirect, surroundings, messages),
  ]
}

function fromErrors(
  { from }: WrittenRedirect,
  { isTaken, leadsOn }: RedirectSurroundings,
  messages: CheckWords,
): Found[] {
  if (/^\s*([a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(from)) {
    return [error(['from'], messages.redirectFromElsewhere(from))]
  }
  const address = normalizeAddress(from)
  if (isTaken(address)) return [error(['from'], messages.redirectHidden(`/${address}`))]
  const field = fieldName(['from'], messages)
  return leadsOn ? [error(['from'], messages.values.notUnique(field, from))] : []
}

function targetErrors(
  { from, to, page }: WrittenRedirect,
  { addresses, isDead }: RedirectSurroundings,
  messages: CheckWords,
): Found[] {
  if (page !== null) return []
  const field = fieldName(['to'], messages)
  if (to === null) return [error(['to'], messages.redirectNowhere())]
  if (!isAllowed(to)) return [error(['to'], messages.unreadableLink(field, to))]
  const address = normalizeAddress(from)
  if (addresses.addressOf(to) === address) return [error(['to'], messages.redirectItself())]
  const end = addresses.old.follow(address)
  if (end?.kind === 'circle') return [error(['to'], messages.redirectCircle(to))]
  const isMissing = addresses.find(to).kind === 'missing' || isDead(to)
  return isMissing ? [error(['to'], messages.deadLink(field, to))] : []
}
