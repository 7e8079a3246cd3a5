import type { Core } from '@strapi/strapi'
import { isColour } from '../content/colours/ownColours'
import { readOfSettings } from '../content/reading/siteSettings'
import type { Problem } from './problem'
import type { CheckWords } from './words/words'

interface Colours {
  palette: string | null
  ownColor: string | null
  ownAccent: string | null
}

/** What is wrong with the colours of the branch's own, where it has chosen such. */
export async function problemsOfColours(
  strapi: Core.Strapi,
  words: CheckWords,
): Promise<Problem[]> {
  const row = await readOfSettings<Colours>(strapi, 'palette', 'ownColor', 'ownAccent')
  // What is not shown is kept as it was typed, until somebody chooses it.
  if (row?.palette !== 'own') return []
  const unread = (['ownColor', 'ownAccent'] as const).flatMap((name) => {
    const colour = row[name]
    if (!colour || isColour(colour)) return []
    return [{ path: [name], message: words.noColour(words.fields[name] ?? name, colour) }]
  })
  if (unread.length > 0 || row.ownColor) return unread
  return [{ path: ['ownColor'], message: words.ownColourMissing() }]
}
