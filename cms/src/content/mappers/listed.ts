import { toldArticles } from './articles'
import { toldCirculars } from './circulars'
import { toldPapers } from './papers'
import { toldGroups } from './groups'
import { toldPeople } from './people'
import { toldPositions } from './positions'
import type { Told, ToldName } from './told'

/** How what stands below lists is told, by what the door calls it. */
export const told: { [Name in ToldName]: Told<Name> } = {
  positions: toldPositions,
  articles: toldArticles,
  papers: toldPapers,
  groups: toldGroups,
  people: toldPeople,
  circulars: toldCirculars,
}

export const toldNames = Object.keys(told) as ToldName[]
