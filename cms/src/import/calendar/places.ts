import type ICAL from 'ical.js'
import type { Losses } from '../losses'
import { remark } from '../words/facts'
import type { ImportedVenue } from './meeting'
import { isOnlineName } from './onlineNames'
import { textOf } from './span'

const longestName = 120
const longestAddress = 160
/** With the addresses that may stand in it; of more nothing would be kept. */
const longestLocation = 1_000

/** Where an event is, and how one comes in where it is held online. */
export interface Whereabouts {
  place: ImportedVenue | null
  /** What a field of its own says, or what stands as the place. */
  joinLink: string | null
  /** What stands as the place of a meeting online, such as “Zoom”, and is none. */
  onlineName: string | null
  /** Web addresses that stand beside the place, and are no way in as far as anybody can tell. */
  addresses: string[]
}

/**
 * A place is shown to everybody, and an address that stands as one may let anybody in: what is an
 * address is none of the place, and what is left of the text is the place.
 */
export function whereaboutsOf(event: ICAL.Component): Whereabouts {
  const location = textOf(event, 'location').slice(0, longestLocation)
  const addresses = addressesIn(location)
  const { names, onlineName } = namesIn(withoutAddresses(location, addresses))
  const named = ['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl']
    .map((name) => textOf(event, name))
    .find((value) => URL.canParse(value))
  const linked = [...addresses.map(withScheme), textOf(event, 'url')].find(isJoinLink)
  // Whoever has their own server for calls names it as the place, and a hall its website beside it.
  const alone =
    names.length === 0 ? addresses.map(withScheme).find((one) => !isMap(one)) : undefined
  const joinLink = named ?? linked ?? alone ?? null
  return {
    place: placeOf(names, event),
    joinLink,
    onlineName,
    addresses: addresses
      .map(withScheme)
      .filter((address) => address !== joinLink && !isJoinLink(address)),
  }
}

/** What stands before the first comma or line end is taken for its name. */
function placeOf([name, ...rest]: string[], event: ICAL.Component): ImportedVenue | null {
  if (name === undefined) return null
  const geo = event.getFirstPropertyValue('geo')
  const [latitude, longitude] = Array.isArray(geo) ? geo.map(Number) : []
  return {
    name: name.slice(0, longestName),
    streetAddress: rest.join(', ').slice(0, longestAddress) || null,
    latitude: latitude !== undefined && Math.abs(latitude) <= 90 ? latitude : null,
    longitude: longitude !== undefined && Math.abs(longitude) <= 180 ? longitude : null,
  }
}

/**
 * With a scheme, or as people write one: small letters alone, since “St.Pauli/Altona” is a place. No
 * scheme is as long as its bound, without which a long word would be read from each of its letters.
 */
const address =
  /[A-Za-z][\w+.-]{0,30}:\/\/[^\s<>"]+|(?<![\w@.-])(?:www\.|(?:[a-z0-9-]+\.)+[a-z]{2,}\/)[^\s<>"]+/g

function addressesIn(text: string): string[] {
  return (text.match(address) ?? []).map((found) => found.replace(/[.,;:!?)\]]+$/, ''))
}

function withScheme(found: string): string {
  return found.includes('://') ? found : `https://${found}`
}

function withoutAddresses(location: string, addresses: readonly string[]): string[] {
  const parts = addresses.reduce((rest, found) => rest.replace(found, ''), location)
  const all = parts.split(/[,\n]/).map((part) => part.trim())
  if (addresses.length === 0) return all
  return all.map((part) =>
    part.replace(/\(\s*\)|\[\s*\]|<\s*>/g, '').replace(/^[\s:;|–—-]+|[\s:;|–—-]+$/g, ''),
  )
}

/** The parts of a place, without what is only said to be one. */
function namesIn(parts: readonly string[]): { names: string[]; onlineName: string | null } {
  let onlineName: string | null = null
  const names = parts.map((part) => {
    // Outlook writes rooms behind it.
    const pieces = part.split(';').map((piece) => piece.trim())
    const online = pieces.find(isOnlineName)
    if (online === undefined) return part
    onlineName ??= online
    return pieces.filter((piece) => piece !== '' && !isOnlineName(piece)).join('; ')
  })
  return { names: names.filter((name) => name !== ''), onlineName }
}

/** Notes what stands as a place and can't be carried as one. */
export function noteWhereabouts(
  { joinLink, onlineName, addresses }: Whereabouts,
  losses: Losses,
): void {
  if (onlineName !== null && joinLink === null) losses.add(remark('onlineName', onlineName))
  for (const found of addresses) losses.add(remark('placeAddress', found))
}

/** A meeting has one way in for all its dates: another one is told. */
export function noteOtherWayIn(
  own: Whereabouts,
  series: Whereabouts,
  losses: Losses,
  { date, isLasting }: { date: string; isLasting: boolean },
): void {
  const isOnline = own.place === null && series.joinLink === null
  const way = own.joinLink ?? (isOnline ? own.onlineName : null)
  const known = [series.joinLink, series.onlineName]
  if (way !== null && !known.includes(way)) losses.add(remark('otherWayIn', date, way, isLasting))
  for (const found of own.addresses) {
    if (!series.addresses.includes(found)) losses.add(remark('placeAddress', found))
  }
}

const meetingHosts =
  /(^|\.)(zoom\.us|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|meet\.jit\.si|whereby\.com|gotomeeting\.com|bigbluebutton\.org|senfcall\.de)$/

/** How groups name their own servers for calls: `bbb.example.org`, `meet2.example.org`. */
const ownHosts = /^(bbb|bigbluebutton|jitsi|meet|konferenz|videokonferenz|webinar)\d*\./

const mapHosts = /(^|\.)(maps\.[a-z.]+|goo\.gl|openstreetmap\.org|osm\.org)$/

/** The first address in a text that leads into an online meeting. */
export function joinLinkIn(text: string): string | null {
  const addresses = text.match(/https?:\/\/[^\s<>"')\]]+/g) ?? []
  return addresses.find((found) => isJoinLink(found)) ?? null
}

export function isJoinLink(found: string): boolean {
  if (!URL.canParse(found)) return false
  const { hostname, pathname } = new URL(found)
  // The front page of a server leads into no meeting.
  return meetingHosts.test(hostname) || (ownHosts.test(hostname) && pathname !== '/')
}

function isMap(found: string): boolean {
  if (!URL.canParse(found)) return false
  const { hostname, pathname } = new URL(found)
  return mapHosts.test(hostname) || (/(^|\.)google\./.test(hostname) && /^\/maps/.test(pathname))
}
