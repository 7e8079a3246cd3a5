import type { Venue } from 'cms/contract'

const openStreetMap = 'https://www.openstreetmap.org'

/** Where a place can be seen on a map; null: nothing is known that one could look for. */
export function mapLink(venue: Venue | null): string | null {
  if (!venue) return null
  const { latitude, longitude, streetAddress, city } = venue
  if (latitude !== null && longitude !== null) {
    return `${openStreetMap}/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
  }
  if (!streetAddress) return null
  const address = [streetAddress, city].filter((part) => part).join(', ')
  return `${openStreetMap}/search?query=${encodeURIComponent(address)}`
}
