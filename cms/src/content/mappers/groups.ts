import type { ChosenGroup, Group, GroupList, GroupSummary, Locale } from '../../contract'
import { bySiteLanguage } from '../languages'
import { listedPath } from '../reading/below'
import type { GroupContentRow, GroupRow } from '../reading/groups'
import type { Published } from '../reading/published'
import { factsOf, textIn, writtenLanguages, type Translations } from '../reading/texts'
import { latestArticles } from './articles'
import { isoTime } from './instants'
import { toImage } from './media'
import { upcoming, type Moment, type Programme } from './occurrences'
import { toPaperList } from './papers'
import { toPersonList } from './people'
import { toRichText } from './richText'
import type { Told } from './told'
import { collatorOf, topicsOf } from './topics'

type GroupDocument = Translations<GroupRow>

/** What groups are told from, but for their dates. */
type GroupContent = Pick<Published, 'groups' | 'topics'>

/** So many of its dates, and of what it wrote, are told with a group. */
const mostTold = 5

/** So many of its documents. */
const mostPapers = 20

export const toldGroups: Told<'groups'> = {
  tell: (...asked) => ({ kind: 'group', data: toGroup(...asked) }),
  list: (published, moment) => toGroupList(published, moment),
}

/** All of them, each with the date on which it meets next. */
export function toGroupList(published: GroupContent & Programme, moment: Moment): GroupList {
  const all = inOrder(published, moment.language)
  return { data: all.map(({ summary }) => withNextDate(published, summary, moment)) }
}

/** `facts` is the row of the default language, `content` that of the language shown. */
export function toGroup(
  published: Published,
  id: string,
  rows: { facts: GroupContentRow; content: GroupContentRow },
  moment: Moment,
): Group {
  const { language } = moment
  const group = published.groups.get(id)
  if (!group) throw new Error(`group ${id} is not public`)
  const summary = toGroupSummary(published, group, language)
  return {
    ...summary,
    joining: rows.content.joining || null,
    dates: upcoming(published, moment, { group: summary.slug, limit: mostTold }),
    articles: latestArticles(published, language, { limit: mostTold, topic: null, group: id }),
    people: toPersonList(published, moment, id).data,
    papers: toPaperList(published, moment, id).slice(0, mostPapers),
    body: toRichText(rows.content.body, summary.locale),
    image: toImage(rows.facts.image, summary.locale),
    ...neighboursOf(published, id, language),
    paths: bySiteLanguage((shown) => listedPath('groups', group, shown)),
    translations: writtenLanguages(group),
    lastModified: isoTime(textIn(group, language).row.updatedAt),
  }
}

/**
 * A group that a page shows; null: it is not public.
 *
 * @param id of its document; left out: none was chosen
 */
export function toGroupOnPage(
  published: Published,
  id: string | undefined,
  moment: Moment,
): ChosenGroup | null {
  const group = published.groups.get(id ?? '')
  if (!group) return null
  return withNextDate(published, toGroupSummary(published, group, moment.language), moment)
}

function withNextDate(published: Programme, summary: GroupSummary, moment: Moment): ChosenGroup {
  const [next] = upcoming(published, moment, { group: summary.slug, limit: 1, takesPlace: true })
  return { ...summary, next: next ?? null }
}

/** Those that stand before and after a group in the list. */
export function neighboursOf(
  published: GroupContent,
  id: string,
  language: Locale,
): Pick<Group, 'previous' | 'next'> {
  const all = inOrder(published, language)
  const place = all.findIndex((other) => other.id === id)
  return { previous: all[place - 1]?.summary ?? null, next: all[place + 1]?.summary ?? null }
}

function toGroupSummary(
  published: GroupContent,
  group: GroupDocument,
  language: Locale,
): GroupSummary {
  const { row, locale } = textIn(group, language)
  const facts = factsOf(group)
  return {
    slug: facts.slug ?? '',
    kind: facts.groupKind ?? 'workingGroup',
    title: row.title ?? '',
    lead: row.lead || null,
    topics: topicsOf(facts.topics, published, language),
    locale,
  }
}

/** All groups by their titles, as a dictionary of the language would have them. */
function inOrder(
  published: GroupContent,
  language: Locale,
): { id: string; summary: GroupSummary }[] {
  const { compare } = collatorOf(language)
  return [...published.groups]
    .map(([id, group]) => ({ id, summary: toGroupSummary(published, group, language) }))
    .sort((one, other) => compare(one.summary.title, other.summary.title))
}
