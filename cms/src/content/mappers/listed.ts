import { toldArticles } from './articles'
import { toldPositions } from './positions'
import type { Told, ToldName } from './told'

/** How what stands below lists is told, by what the door calls it. */
export const told: { [Name in ToldName]: Told<Name> } = {
  positions: toldPositions,
  articles: toldArticles,
}

export const toldNames = Object.keys(told) as ToldName[]
