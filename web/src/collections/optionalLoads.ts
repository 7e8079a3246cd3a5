/**
 * How what most sites have none of is loaded: a chunk of its own, which they go without. It is apart from
 * how that is shown, since whoever opens such a page is served what stands on it.
 */
import { loads as documents } from './documents/loads'
import { loads as groups } from './groups/loads'
import { loads as letters } from './letters/loads'
import { loads as news } from './news/loads'
import { loads as people } from './people/loads'

export const optionalLoads = { ...news, ...documents, ...groups, ...people, ...letters }
