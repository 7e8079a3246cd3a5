import type { GroupName, Locale, Meeting, Topic } from 'cms/contract'
import type { LocationQuery, RouteLocationNormalized } from 'vue-router'
import { addressOf } from './addresses'
import type { Cms } from './cms/door'
import { Moved, NotFound } from './cms/failures'
import { movedFrom } from './cms/moves'
import { collectionLoads } from './collections/shown'
import { describe } from './describe'
import { narrowedTitle } from './describeMeetings'
import type { MeetingsFilter, RouteKind } from './links'
import { boundPage, forRow, pageAt, single, type Load } from './loading'
import { accessNeeds, attendances } from './queryValues'
import { loadWords, wordsOf } from './words'
import { loadFormHeadings } from './words/formHeadings'
import { searchQuery } from './search'
import type { Screen } from './screens'
import type { Shown } from './shown'
import { monthAndYear } from './time/dates'
import { noonOf } from './time/weeks'

/** An address of the site, whether somebody goes there now or may do so next. */
export type Destination = Pick<RouteLocationNormalized, 'path' | 'params' | 'query' | 'meta'>

/** What each kind of address shows. */
export const loads: Record<RouteKind, Load<Screen>> = {
  home: async (cms, locale) => ({ kind: 'home', data: await pageAt(cms, locale, '') }),
  async meetings(cms, locale, { query }) {
    const filter = meetingsFilter(query)
    const after = single(query.after)
    const [page, list, topics, years, group] = await Promise.all([
      boundPage(cms, locale, 'meetings'),
      cms.meetings(locale, { ...filter, ...(after && { after }) }),
      cms.topics(locale),
      cms.archiveYears(locale),
      groupOf(cms, locale, filter),
      loadWords(locale),
    ])
    await leadFromFormerNames(cms, addressOf(locale, 'meetings'), filter, { topics, ...group })
    if (after && list.data.length === 0) (await import('./leadOn')).leadToFirst(locale, filter)
    const narrowed = { topics, filter, ...group }
    const title = narrowedTitle(page?.title ?? wordsOf(locale).meetings.title, narrowed, locale)
    return {
      kind: 'meetings',
      data: {
        title,
        page,
        list: { ...list, data: list.data.map(forRow) },
        ...narrowed,
        isLater: after !== undefined,
        years,
      },
    }
  },
  // A short address for posters and e-mail, which always leads to the coming date.
  async next(cms, locale) {
    const { leadToComing } = await import('./leadOn')
    return leadToComing(cms, locale)
  },
  async archive(cms, locale, { params, query }) {
    const year = single(params.year)
    if (year) {
      const after = single(query.after)
      const archive = await cms.archive(locale, Number(year), after)
      const data = archive.data.map(forRow)
      return { kind: 'archive', data: { ...archive, data, isLater: after !== undefined } }
    }
    const [latest] = await cms.archiveYears(locale)
    if (latest === undefined) throw new NotFound('No date is over yet')
    throw new Moved(addressOf(locale, `meetings/archive/${latest}`), false)
  },
  async month(cms, locale, { params, query }, now) {
    const filter = narrowing(query)
    const month = single(params.month)
    if (!month) return (await import('./leadOn')).presentMonth(cms, locale, filter, now)
    const [{ monthWordsOf }, shown, topics, group] = await Promise.all([
      import('./words/month'),
      cms.month(locale, month, filter),
      cms.topics(locale),
      groupOf(cms, locale, filter),
      loadWords(locale),
      // What shows it is there when it is to be shown.
      import('./components/MonthBody.vue'),
    ])
    await leadFromFormerNames(cms, addressOf(locale, `meetings/month/${month}`), filter, {
      topics,
      ...group,
    })
    const narrowed = { topics, filter, ...group }
    const whole = monthWordsOf(locale).title(monthAndYear(noonOf(`${month}-01`), 'UTC', locale))
    const title = narrowedTitle(whole, narrowed, locale)
    return { kind: 'month', data: { ...shown, ...narrowed, title } }
  },
  async meeting(cms, locale, { params }) {
    const data = await cms.meeting(locale, single(params.slug) ?? '')
    await showsOwn(data)
    return { kind: 'meeting', data }
  },
  async date(cms, locale, { params }) {
    const [slug, date] = [single(params.slug) ?? '', single(params.date) ?? '']
    try {
      const data = await cms.meetingDate(locale, slug, date)
      await showsOwn(data.meeting)
      return { kind: 'date', data }
    } catch (error) {
      if (!(error instanceof NotFound)) throw error
      const { movedFromDate } = await import('./cms/movedDates')
      throw (await movedFromDate(cms, locale, slug, date)) ?? error
    }
  },
  ...collectionLoads,
  async getInvolved(cms, locale) {
    const [page, getInvolved] = await Promise.all([
      boundPage(cms, locale, 'getInvolved'),
      cms.getInvolved(locale),
      import('./components/forms/GetInvolvedForms.vue'),
    ])
    return { kind: 'getInvolved', data: { page, getInvolved } }
  },
  // What few visitors open is fetched with what shows it.
  form: async (...asked) => (await import('./formLoads')).loadForm(...asked),
  sent: async (...asked) => (await import('./formLoads')).loadSent(...asked),
  async privacy(cms, locale) {
    const [{ privacyNotice }, { contactEmail, keepsNothingOffline }, getInvolved] =
      await Promise.all([import('./privacyNotice'), cms.site(locale), cms.getInvolved(locale)])
    // A host that only hands out files has no service worker.
    const keepsOffline = !keepsNothingOffline && !import.meta.env.VITE_CMS_URL
    const branch = { contactEmail, keepsOffline }
    return { kind: 'privacy', data: privacyNotice(getInvolved, branch, locale) }
  },
  async search(cms, locale, { query }) {
    const asked = searchQuery(single(query.q) ?? '', single(query.after) ?? '')
    const [{ searchWordsOf }, results] = await Promise.all([
      import('./words/search'),
      asked && cms.search(locale, asked),
      // What shows it is there when it is to be shown.
      import('./components/SearchBody.vue'),
    ])
    const topics = results?.total ? [] : await cms.topics(locale)
    const words = searchWordsOf(locale)
    const { title, lead } = words
    const found = results ? words.found(results.total, results.words) : title
    return { kind: 'search', data: { title, lead, found, results, topics } }
  },
  page: async (cms, locale, { params }) => ({
    kind: 'page',
    data: await pageAt(cms, locale, [params.path ?? []].flat().join('/')),
  }),
}

/**
 * Loads what stands at an address, its frame and the texts of its language, all at once. Throws
 * `Moved` and `CmsUnavailable`; `now` is the time at which it is read.
 */
export async function loadShown(cms: Cms, to: Destination, now: Date): Promise<Shown> {
  const { locale } = to.meta
  const [site, screen] = await Promise.all([
    cms.site(locale),
    loadScreen(cms, to, now),
    loadWords(locale),
    loadFormHeadings(locale),
  ])
  const { title, paths } = describe(screen, site, locale, now)
  return { locale, site, screen, title, paths }
}

async function loadScreen(cms: Cms, to: Destination, now: Date): Promise<Screen> {
  try {
    return await loads[to.meta.kind](cms, to.meta.locale, to, now)
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    const { nothingThere, respelled } = await import('./leadOn')
    const moved = respelled(to) ?? (await movedFrom(cms, to.path))
    if (moved) throw moved
    return nothingThere(cms, to.meta.locale)
  }
}

/** What shows what a date has of its own is there when it is to be shown. */
async function showsOwn({ about }: Meeting): Promise<void> {
  if (about) await import('./components/DateAbout.vue')
}

/**
 * Leads on where dates are narrowed to a topic or group by a name that it had before.
 *
 * @throws Moved
 */
async function leadFromFormerNames(
  cms: Cms,
  address: string,
  filter: MeetingsFilter,
  known: { topics: Topic[]; group?: GroupName },
): Promise<void> {
  const { topic, group } = filter
  const isKnown =
    (!topic || known.topics.some(({ slug }) => slug === topic)) && (!group || known.group)
  if (!isKnown) await (await import('./leadOn')).leadToNames(cms, address, filter, known)
}

/** The group to which dates are narrowed, by its name; nothing where there is none of that slug. */
async function groupOf(
  cms: Cms,
  locale: Locale,
  filter: MeetingsFilter,
): Promise<{ group?: GroupName }> {
  if (filter.group === undefined) return {}
  try {
    const { slug, title, locale: language } = await cms.group(locale, filter.group)
    return { group: { slug, title, locale: language } }
  } catch (error) {
    if (error instanceof NotFound) return {}
    throw error
  }
}

const isSlug = (text: string) => /^[a-z0-9-]{1,100}$/.test(text)

/** The filter of the list in an address. */
function meetingsFilter(query: LocationQuery): MeetingsFilter {
  return {
    ...narrowing(query),
    ...(single(query.series) === 'folded' && { series: 'folded' as const }),
  }
}

/** What the dates in an address are narrowed to; what is not understood is left out, as if it were not there. */
function narrowing(query: LocationQuery): Omit<MeetingsFilter, 'series'> {
  const [topic, group] = [single(query.topic), single(query.group)]
  const attendance = attendances.find((known) => known === single(query.attendance))
  const access = accessNeeds.find((known) => known === single(query.access))
  return {
    ...(topic && isSlug(topic) && { topic }),
    ...(group && isSlug(group) && { group }),
    ...(attendance && { attendance }),
    ...(access && { access }),
  }
}
