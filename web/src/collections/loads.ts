/**
 * How the pages of all collections are loaded: a chunk of its own. It is apart from how they are shown, since
 * whoever opens such a page is served what stands on it.
 */
import type { Locale, Occurrence } from 'cms/contract'
import type { Cms } from '../cms/door'
import { isItem, isItemKind, type ItemScreen, type ListScreen } from '../collections'
import { comingDate, comingDateOf, ifKnown } from '../comingDate'
import { forRow } from '../loading'
import { loads as documents } from './documents/loads'
import { loads as groups } from './groups/loads'
import { loads as letters } from './letters/loads'
import { loads as news } from './news/loads'
import { loads as people } from './people/loads'
import { loads as positions } from './positions/loads'
import type { CollectionLoad } from './shownCollection'

type Kind = (ListScreen | ItemScreen)['kind']

const loads: Record<Kind, CollectionLoad> = {
  ...positions,
  ...news,
  ...documents,
  ...groups,
  ...people,
  ...letters,
}

/**
 * Loads the page of a kind; what stands in a list leads on to a date of the meeting that it is about, else to
 * the next of all, unless it has dates of its own.
 */
export async function loadCollection(
  kind: Kind,
  ...asked: Parameters<CollectionLoad>
): ReturnType<CollectionLoad> {
  const [cms, locale] = asked
  const [screen, next] = await Promise.all([
    loads[kind](...asked),
    isItemKind(kind) ? ifKnown(comingDate(cms, locale)) : null,
  ])
  if (!isItem(screen) || hasDates(screen)) return screen
  const about = await ifKnown(dateOfSubject(screen, cms, locale))
  const date = about ?? next
  return date ? { ...screen, coming: { date: forRow(date), isAbout: about !== null } } : screen
}

/** The next date of the first meeting that an article is about and that has one. */
async function dateOfSubject(
  { kind, data }: ItemScreen,
  cms: Cms,
  locale: Locale,
): Promise<Occurrence | null> {
  if (kind !== 'article') return null
  for (const related of data.related) {
    if (related.kind !== 'meeting') continue
    const date = await comingDateOf(cms, locale, related.path.replace(/^meetings\//, ''))
    if (date) return date
  }
  return null
}

/** Whether it tells of coming dates of its own. */
function hasDates(screen: ItemScreen): boolean {
  switch (screen.kind) {
    case 'position':
      return screen.data.relatedMeetings.length > 0
    case 'group':
      return screen.data.dates.length > 0
    case 'person':
      return screen.data.talks.length > 0
    case 'paper':
      return Boolean(screen.data.study?.discussed?.date)
    case 'article':
    case 'circular':
      return false
  }
}
