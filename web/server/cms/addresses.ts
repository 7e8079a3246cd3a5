import { defaultLocale, locales } from '../../src/addresses'
import type { Answers } from '../../src/cms/door'
import {
  collectionNames,
  collectionRoutes,
  collections,
  type CollectionName,
} from '../../src/collections'

/** What can be asked for at the front door. */
export type Kind = keyof Answers | 'calendar' | 'icon'

interface Route {
  kind: Kind
  /** Of the path below `/api/site`, percent-encoded. */
  pattern: RegExp
  /** Its parameters in the order in which addresses have them. */
  parameters: readonly string[]
}

const date = '\\d{4}-\\d{2}-\\d{2}'
const narrowing = ['topic', 'group', 'attendance', 'access']
const span = [...narrowing, 'series', 'after', 'from', 'to', 'limit']

const routes: readonly Route[] = [
  {
    kind: 'calendar',
    pattern: /^\/calendar\.ics$/,
    parameters: ['locale', 'topic', 'group', 'cancelled'],
  },
  {
    kind: 'calendar',
    pattern: new RegExp(`^/meetings/[^/]+(/${date})?/calendar\\.ics$`),
    parameters: ['locale', 'cancelled'],
  },
  { kind: 'site', pattern: /^$/, parameters: ['locale'] },
  { kind: 'page', pattern: /^\/pages(\/[^/]+)*$/, parameters: ['locale'] },
  { kind: 'occurrenceList', pattern: /^\/meetings$/, parameters: ['locale', ...span] },
  { kind: 'meeting', pattern: /^\/meetings\/[^/]+$/, parameters: ['locale'] },
  { kind: 'meetingDate', pattern: /^\/meetings\/[^/]+\/[^/]+$/, parameters: ['locale'] },
  { kind: 'archiveYears', pattern: /^\/archive$/, parameters: ['locale'] },
  { kind: 'archive', pattern: /^\/archive\/[^/]+$/, parameters: ['locale', 'after', 'limit'] },
  { kind: 'month', pattern: /^\/month\/[^/]+$/, parameters: ['locale', ...narrowing] },
  { kind: 'topicList', pattern: /^\/topics$/, parameters: ['locale'] },
  ...collectionNames.flatMap(routesOf),
  { kind: 'paperVersion', pattern: /^\/papers\/[^/]+\/[^/]+$/, parameters: ['locale'] },
  { kind: 'getInvolved', pattern: /^\/get-involved$/, parameters: ['locale'] },
  { kind: 'news', pattern: /^\/news$/, parameters: ['locale'] },
  { kind: 'codes', pattern: /^\/codes$/, parameters: [] },
  { kind: 'redirect', pattern: /^\/redirects(\/[^/]+)+$/, parameters: [] },
  { kind: 'sitemap', pattern: /^\/sitemap$/, parameters: [] },
  { kind: 'revision', pattern: /^\/revision$/, parameters: [] },
  { kind: 'icon', pattern: /^\/icons\/[^/]+$/, parameters: [] },
]

/** Of a list, and of what stands in it. */
function routesOf(name: CollectionName): Route[] {
  const { kind, door } = collections[name]
  const isByYear = collectionRoutes[name].includes(':year')
  const own = isByYear ? ['locale', 'year'] : ['locale']
  return [
    { kind: `${kind}List`, pattern: new RegExp(`^/${door}$`), parameters: own },
    { kind, pattern: new RegExp(`^/${door}/[^/]+$`), parameters: ['locale'] },
  ]
}

const door = '/api/site'

/** Longer ones say nothing, and might be longer than what the cms takes. */
const longestAddress = 4_000

/** What is asked for at an address below the cms's origin; null: nothing that the door has. */
export function kindAt(address: string): Kind | null {
  return routeAt(address.split('?')[0] ?? '')?.kind ?? null
}

/** Whether an iCalendar file is asked for at an address below the cms's origin. */
export function isCalendarAddress(address: string): boolean {
  return kindAt(address) === 'calendar'
}

function routeAt(pathname: string): Route | undefined {
  if (!pathname.startsWith(door)) return undefined
  const rest = pathname.slice(door.length)
  return routes.find(({ pattern }) => pattern.test(rest))
}

export type Spelling =
  /** The one spelling of the address, the same for all who mean the same. */
  | { kind: 'known'; address: string }
  | { kind: 'nowhere' }
  /** Why it can't be asked like this, in words. */
  | { kind: 'refused'; message: string }

/**
 * Reads an address of the front door as a visitor wrote it. The door refuses parameters that it does
 * not know, too: here they do not even reach it. Those of a calendar's address are left out, since
 * people subscribe to addresses that a letter or a network has added its own to (`?fbclid=`).
 *
 * @param pathname percent-encoded
 */
export function spell(pathname: string, query: URLSearchParams): Spelling {
  const steps = pathname.split('/').map(recoded)
  if (steps.includes(null)) return { kind: 'refused', message: 'The address is not UTF-8' }
  const path = steps.join('/')
  const route = routeAt(path)
  if (!route) return { kind: 'nowhere' }
  const known = new URLSearchParams()
  for (const name of route.parameters) {
    const values = query.getAll(name)
    const [value = name === 'locale' ? defaultLocale : null] = values
    if (value === null) continue
    if (values.length > 1 || value === '') {
      return { kind: 'refused', message: `Invalid parameter "${name}": give it once, with a value` }
    }
    known.set(name, value)
  }
  const locale = query.get('locale')
  if (locale !== null && !locales.some((code) => code === locale)) {
    return {
      kind: 'refused',
      message: `Invalid parameter "locale": give one of ${locales.join(', ')}`,
    }
  }
  for (const name of query.keys()) {
    if (name === 'locale' || known.has(name) || route.kind === 'calendar') continue
    const takes = route.parameters.join(', ') || 'none'
    const message = `Unknown parameter "${name.slice(0, 60)}"; this address takes ${takes}`
    return { kind: 'refused', message }
  }
  const parameters = known.toString()
  const address = parameters === '' ? path : `${path}?${parameters}`
  if (address.length > longestAddress) return { kind: 'refused', message: 'It is too long' }
  return { kind: 'known', address }
}

/** The one spelling of the address of an uploaded file; null: no file can stand there. */
export function spellFile(pathname: string): string | null {
  if (pathname.length > 1_024) return null
  const names = pathname.slice(1).split('/').map(recoded)
  // A name that holds a slash or a control character would be an error of the cms's.
  const isPossible = names.every((name) => name && !/^\.|%(2F|5C|[01][0-9A-F]|7F)/.test(name))
  return isPossible ? `/${names.join('/')}` : null
}

function recoded(step: string): string | null {
  try {
    return encodeURIComponent(decodeURIComponent(step))
  } catch {
    return null
  }
}
