import type { Venue } from 'cms/contract'

/** Ways to a place; each leads to a map that works them out from where one is. */
export interface WaysThere {
  foot: string
  bike: string
  transit: string
}

/**
 * How one gets to a place; null: nobody said where exactly it is, and an address may be found elsewhere.
 *
 * @see https://developers.google.com/maps/documentation/urls/get-started#directions-action
 */
export function waysTo({ latitude, longitude }: Venue): WaysThere | null {
  if (latitude === null || longitude === null) return null
  const point = `${latitude},${longitude}`
  const by = (engine: string) =>
    `https://www.openstreetmap.org/directions?engine=${engine}&route=%3B${point}`
  return {
    foot: by('fossgis_osrm_foot'),
    bike: by('fossgis_osrm_bike'),
    // OpenStreetMap knows no timetables.
    transit: `https://www.google.com/maps/dir/?api=1&destination=${point}&travelmode=transit`,
  }
}

/**
 * What opens a phone's own map at a place; null: it is no phone, or nothing is known that a map could
 * look for.
 *
 * @param userAgent as the browser names itself
 * @see https://www.rfc-editor.org/rfc/rfc5870 (geo)
 * @see https://developer.apple.com/library/archive/featuredarticles/iPhoneURLScheme_Reference/MapLinks/MapLinks.html
 */
export function phoneMap(venue: Venue, userAgent: string): string | null {
  const { name, latitude, longitude, streetAddress, city } = venue
  const point = latitude !== null && longitude !== null ? `${latitude},${longitude}` : null
  const address = streetAddress && [streetAddress, city].filter((part) => part).join(', ')
  if (!point && !address) return null
  if (/iPhone|iPad|iPod/.test(userAgent)) {
    const query = new URLSearchParams(point ? { ll: point, q: name } : { q: address ?? '' })
    return `https://maps.apple.com/?${query}`
  }
  if (!userAgent.includes('Android')) return null
  // A map shows what stands in brackets as the name of the point.
  const label = encodeURIComponent(name.replaceAll(/[()]/g, ''))
  return point
    ? `geo:${point}?q=${point}(${label})`
    : `geo:0,0?q=${encodeURIComponent(address ?? '')}`
}
