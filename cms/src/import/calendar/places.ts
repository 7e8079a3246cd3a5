import type ICAL from 'ical.js'
import type { ImportedVenue } from './meeting'

const longestName = 120
const longestAddress = 160

/** The place of an event: what stands before the first comma or line end is taken for its name. */
export function placeOf(location: string, event: ICAL.Component): ImportedVenue | null {
  const parts = location.split(/\s*[,\n]\s*/).filter((part) => part !== '')
  const [first] = parts
  if (first === undefined) return null
  const geo = event.getFirstPropertyValue('geo')
  const [latitude, longitude] = Array.isArray(geo) ? geo.map(Number) : []
  return {
    name: first.slice(0, longestName),
    streetAddress: parts.slice(1).join(', ').slice(0, longestAddress) || null,
    latitude: latitude !== undefined && Math.abs(latitude) <= 90 ? latitude : null,
    longitude: longitude !== undefined && Math.abs(longitude) <= 180 ? longitude : null,
  }
}

const meetingHosts =
  /(^|\.)(zoom\.us|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|meet\.jit\.si|whereby\.com|gotomeeting\.com|bigbluebutton\.org)$/

/** The first address in a text that leads into an online meeting. */
export function joinLinkIn(text: string): string | null {
  const addresses = text.match(/https?:\/\/[^\s<>"')\]]+/g) ?? []
  return addresses.find((address) => isJoinLink(address)) ?? null
}

function isJoinLink(address: string): boolean {
  return URL.canParse(address) && meetingHosts.test(new URL(address).hostname)
}
