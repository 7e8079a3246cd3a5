import type { Core } from '@strapi/strapi'
import type { Temporal } from 'temporal-polyfill'
import { meetingTitle } from '../content/mappers/meetings'
import { titleWithOwn } from '../content/mappers/specialDates'
import { toMenus } from '../content/mappers/site'
import { take, toOccurrence, type MeetingFacts } from '../content/mappers/occurrences'
import { defaultLanguage, editedLanguages, onlyInField, onlyLanguage } from '../content/languages'
import { withClosures } from '../content/reading/closures'
import { toPlan, type Change } from '../content/reading/plans'
import { publishedContent, type Published } from '../content/reading/published'
import { readDateChanges, readMeetingRow, type MeetingRow } from '../content/reading/queries'
import { siteZone } from '../content/reading/zones'
import { occurrencesFrom, type PlannedDate } from '../calendar/occurrences'
import type { Plan } from '../calendar/plan'
import type { Locale } from '../contract'
import { calendarProblems } from '../checks/calendarProblems'
import { clashWarnings } from '../checks/clashes'
import { readDead } from '../checks/deadAddresses'
import {
  documentErrors,
  documentWarnings,
  type CheckedDocument,
  type CheckedSite,
} from '../checks/document'
import { languageName, wordsOf } from '../languages'
import type { Found } from '../checks/problem'
import { checkedOf, readDraft, readDraftRows, readSite, type DraftRows } from '../checks/read'
import type { Reference } from '../checks/siteAddresses'
import { isType, shortName, typeThatIs } from '../content/types'
import {
  addressesAt,
  isPublic,
  readStates,
  stateForVisitors,
  stateIn,
  toAddresses,
  type State,
  type StateRow,
} from './addresses'
import { datesTogether } from './clashes'
import type { DocumentReport } from './contract'
import { nextDates } from './dates'
import { dateAndTimesInWords } from '../content/inWords/dates'
import { readLinkedFrom } from '../checks/linkedFrom'
import { toShareCard } from './share'
import {
  agendaProblems,
  datePath,
  dateSummary,
  readNamedDate,
  readOwnWords,
  type NamedDate,
} from './specialDates'
import { meetingSummary } from './summary'
import { personSummary } from './summaryOfPeople'
import {
  articleSummary,
  groupSummary,
  pageSummary,
  paperSummary,
  positionSummary,
} from './summaryOfTexts'

type Strapi = Core.Strapi

/** Among how many coming dates the next one that takes place is looked for. */
const datesAsked = 12

/** Who reads a report, and when. */
interface Reader {
  language: Locale
  now: Temporal.Instant
}

/** A meeting's draft as the calendar looks at it. */
interface DraftMeeting {
  id: string
  facts: MeetingFacts & Pick<Published, 'closures'>
  plan: Plan<Change> | null
}

/**
 * What is to be said of a document's draft, as it would be published in one language; null when it
 * is not written in that language.
 */
export async function readReport(
  strapi: Strapi,
  reference: Reference,
  locale: Locale,
  reader: Reader,
): Promise<DocumentReport | null> {
  const rows = await readDraftRows(strapi, reference, locale)
  if (!rows) return null
  const checked = await checkedOf(strapi, reference, locale, rows)
  const site = await readSite(strapi)
  const published = await publishedContent(strapi).read()
  const meeting = await readDraftMeeting(strapi, reference, published)
  const date = await readNamedDate(strapi, reference, 'draft', published)
  const states = await readStates(strapi, reference)
  const { siteUrl } = strapi.config.get<{ siteUrl: string }>('settings')
  const place = isPublic(states)
    ? await readNamedDate(strapi, reference, 'published', published)
    : date
  const isDateless = isType('ofOneDate', reference.uid) && place === null
  const reached = (state: State) => (isDateless ? withoutDate(state) : state)
  return {
    summary: [
      ...(await summaryOf(strapi, checked, site, { meeting, date, published, reader })),
      ...menuWords(checked, published, reader.language),
      ...onlyInWords(checked, reader.language),
      ...stateInWords(reached(stateOf(states, checked)), checked, reader.language),
    ],
    dates: meeting?.plan
      ? nextDates(
          meeting.facts,
          meeting.id,
          meeting.plan,
          await readOwnWords(strapi, meeting.id),
          reader,
        )
      : [],
    onlyIn: checked.onlyIn,
    problems: await problemsOf(strapi, checked, site, { meeting, date, published, reader }),
    share: await shareCardOf(strapi, reference, locale, rows, { meeting, date, published, reader }),
    addresses: (isType('ofOneDate', reference.uid)
      ? addressesAt(states, siteUrl, () => place && datePath(place, published), true)
      : toAddresses(reference, states, site, siteUrl)
    ).map((address) => ({ ...address, state: reached(address.state) })),
    linkedFrom: await readLinkedFrom(strapi, reference, site.addresses, reader.language),
  }
}

async function summaryOf(
  strapi: Strapi,
  checked: CheckedDocument,
  site: CheckedSite,
  { meeting, date, published, reader }: Surroundings,
): Promise<string[]> {
  switch (shortName(checked.uid)) {
    case 'page':
      return pageSummary(checked, site, published, reader.language)
    case 'meeting':
      return meeting ? meetingSummary(meeting.facts, meeting.id, meeting.plan, reader) : []
    case 'special-date':
      return date ? dateSummary(date, published, reader) : []
    case 'position':
      return positionSummary(strapi, checked, reader.language)
    case 'article':
      return articleSummary(strapi, checked, reader.language)
    case 'paper':
      return paperSummary(strapi, checked, published, reader)
    case 'group':
      return groupSummary(strapi, checked, reader.language)
    case 'person':
      return personSummary(strapi, checked, reader)
    default:
      return []
  }
}

/** What is published of a date that visitors don't find is seen by nobody. */
function withoutDate(state: State): State {
  return state === 'published' || state === 'changed' ? 'dateless' : state
}

/** Of the text that the form holds: a translation that is begun is seen by nobody, whatever was there. */
function stateOf(rows: readonly StateRow[], { locale, onlyIn }: CheckedDocument): State {
  const state = stateForVisitors(rows, locale === defaultLanguage ? (onlyIn ?? locale) : locale)
  return state === 'missing' ? stateIn(rows, locale) : state
}

/** What the menu calls it, where visitors find it there. */
function menuWords(
  { documentId, locale }: CheckedDocument,
  published: Published,
  language: Locale,
): string[] {
  const texts = wordsOf(language).editing
  const { header, footer } = toMenus(published, locale)
  const link = [...header, ...footer].find(({ document }) => document === documentId)
  if (!link) return []
  if (link.words === 'title') return [texts.inMenuByTitle]
  const isTaken = locale !== defaultLanguage && link.label === link.original
  if (!isTaken) return [texts.inMenu(link.label)]
  const [own, original] = [languageName(locale, language), languageName(defaultLanguage, language)]
  return [texts.inMenuAs(link.label, original, own)]
}

function onlyInWords({ locale, onlyIn }: CheckedDocument, language: Locale): string[] {
  if (onlyIn === null || locale !== defaultLanguage) return []
  return [wordsOf(language).editing.onlyIn(languageName(onlyIn, language))]
}

function stateInWords(state: State, { onlyIn }: CheckedDocument, language: Locale): string[] {
  if (state === 'missing') return []
  const { states, waiting } = wordsOf(language).editing
  return [
    state === 'waiting'
      ? waiting(languageName(onlyIn ?? defaultLanguage, language))
      : states[state],
  ]
}

interface Surroundings {
  meeting: DraftMeeting | null
  date: NamedDate | null
  published: Published
  reader: Reader
}

async function problemsOf(
  strapi: Strapi,
  checked: CheckedDocument,
  site: CheckedSite,
  { meeting, date, published, reader }: Surroundings,
): Promise<Found[]> {
  const told = wordsOf(reader.language).checks
  const ofCalendar = await calendarProblems(strapi, checked, 'draft', told)
  const dead = await readDead(strapi, checked.content.links, site.addresses)
  return [
    ...documentErrors(checked, { ofCalendar, site, dead }, told),
    ...(meeting?.plan ? clashesOf(published, { ...meeting, plan: meeting.plan }, reader) : []),
    // Times are the default language's.
    ...(date && checked.locale === defaultLanguage ? agendaProblems(date, reader) : []),
    ...documentWarnings(checked, site, told),
  ]
}

function clashesOf(
  published: Published,
  meeting: DraftMeeting & { plan: Plan<Change> },
  reader: Reader,
): Found[] {
  const { own, others } = datesTogether(published, meeting, reader)
  return clashWarnings(own, others, wordsOf(reader.language).checks)
}

async function shareCardOf(
  strapi: Strapi,
  reference: Reference,
  locale: Locale,
  rows: DraftRows,
  { meeting, date, published, reader }: Surroundings,
): Promise<DocumentReport['share']> {
  const text = rows.row
  const facts = rows.facts ?? text
  const shown = (locale === defaultLanguage ? onlyLanguage(facts[onlyInField]) : null) ?? locale
  const settings = published.settings[shown] ?? published.settings[defaultLanguage]
  const inShown = { ...reader, language: shown }
  const own = date && (await ofItsMeeting(strapi, date, { text, facts }, inShown, published))
  return toShareCard(
    {
      text: own?.text ?? text,
      facts: own?.facts ?? facts,
      occasion: own?.occasion ?? (meeting && occasionOf(meeting, inShown)),
      isHome: published.tree.isHome(reference.documentId),
    },
    {
      branchName: settings?.branchName ?? '',
      tagline: settings?.tagline ?? '',
      shareImage: published.settings[defaultLanguage]?.shareImage,
    },
  )
}

/** "Thursday, November 26, 7–9 pm · Smith Memorial": what the site says of the date to come to. */
function occasionOf({ facts, id, plan }: DraftMeeting, { language, now }: Reader): string | null {
  if (!plan) return null
  const dates = take(occurrencesFrom(plan, now), datesAsked)
  const date = dates.find(({ change }) => change?.change !== 'cancelled') ?? dates[0]
  return date ? dateAndPlace(facts, id, date, { language, now }) : null
}

/** A date is shared with what its meeting says where its own words say nothing. */
async function ofItsMeeting(
  strapi: Strapi,
  { meeting, date }: NamedDate,
  { text, facts }: Record<'text' | 'facts', Record<string, unknown>>,
  reader: Reader,
  published: Published,
) {
  const reference = { uid: typeThatIs('dated'), documentId: meeting }
  const original = (await readDraft(strapi, reference, defaultLanguage)) ?? {}
  const own = typeof text['title'] === 'string' ? text['title'] : null
  const title = titleWithOwn(meetingTitle(published, meeting, reader.language) ?? '', own)
  return {
    text: { ...text, title, summary: text['summary'] || original['summary'] },
    facts: { ...facts, image: facts['image'] ?? original['image'] },
    occasion: dateAndPlace(published, meeting, date, reader),
  }
}

function dateAndPlace(
  facts: MeetingFacts,
  id: string,
  date: PlannedDate<Change>,
  { language, now }: Reader,
): string {
  const { venue, attendance } = toOccurrence(facts, id, date, language)
  const place =
    attendance === 'online' || !venue
      ? wordsOf(language).editing.attendance[attendance]
      : venue.name
  return `${dateAndTimesInWords(date, language, now)} · ${place}`
}

async function readDraftMeeting(
  strapi: Strapi,
  { uid, documentId }: Reference,
  { venues, topics, groups, settings, closures, specialDates, discussed }: Published,
): Promise<DraftMeeting | null> {
  if (!isType('dated', uid)) return null
  const translations = new Map<Locale, MeetingRow>()
  for (const locale of editedLanguages) {
    const row = await readMeetingRow(strapi, documentId, locale, 'draft')
    if (row) translations.set(locale, row)
  }
  const row = translations.get(defaultLanguage)
  if (!row) return null
  const changes = await readDateChanges(strapi, [documentId])
  const plan = toPlan(row, changes, siteZone(settings))
  return {
    id: documentId,
    facts: {
      meetings: new Map([[documentId, translations]]),
      venues,
      topics,
      groups,
      closures,
      // What its dates have of their own is read by these.
      specialDates,
      discussed,
      // A draft's dates are nobody's to be asked about.
      awaiting: new Set(),
      taken: new Map(),
      calendarStates: new Map(),
    },
    plan: plan && withClosures(plan, row, closures),
  }
}
