/** The example branch: what an empty database is filled with. */
import { articles } from './articles'
import { circulars } from './circulars'
import { getInvolved, interests } from './getInvolved'
import { groups } from './groups'
import { dateChanges, meetings } from './meetings'
import { pages } from './pages'
import { papers } from './papers'
import { people } from './people'
import { files, pictures } from './pictures'
import { positions } from './positions'
import { redirects, settings } from './settings'
import type { Seed } from './shape'
import { specialDates } from './specialDates'
import { topics } from './topics'
import { venues } from './venues'

export const seed: Seed = {
  settings,
  pictures,
  files,
  topics,
  venues,
  pages,
  meetings,
  dateChanges,
  specialDates,
  positions,
  articles,
  papers,
  groups,
  people,
  circulars,
  redirects,
  interests,
  getInvolved,
}
