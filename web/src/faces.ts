import { canSpare } from './connection'

/**
 * Fetches our own faces where a page was shown without them, so that the next one has them.
 *
 * @returns whether they can be shown
 */
export async function fetchFaces({ fonts }: Document): Promise<boolean> {
  if (!canSpare(navigator)) return false
  const ours = [...fonts].filter(({ family }) => family.includes('Leaflet'))
  try {
    await Promise.all(ours.map((face) => face.load()))
    return true
  } catch {
    // It goes on in those of the device.
    return false
  }
}
