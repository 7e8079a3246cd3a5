import { strings } from '@strapi/utils'

/**
 * More than any title has that is taken. Separating words takes the square of the length, and a title
 * is refused as too long only after its address was made.
 */
export const longestSource = 255

/** As an address has it: `¿Qué pasó?` is `que-paso`; '' where nothing of it can stand in one. */
export function slugFrom(text: string): string {
  return strings.nameToSlug(text.slice(0, longestSource))
}
