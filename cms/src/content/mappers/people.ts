import type { Locale, Occurrence, Office, Person, PersonList, PersonSummary } from '../../contract'
import { dateAt } from '../../zones/zonedTime'
import { bySiteLanguage, defaultLanguage } from '../languages'
import { listedPath } from '../reading/below'
import type { PersonContentRow, PersonRow } from '../reading/people'
import type { Published } from '../reading/published'
import { factsOf, textIn, writtenLanguages, type Translations } from '../reading/texts'
import { siteZone } from '../reading/zones'
import { groupNamesOf } from './groupNames'
import { isoTime } from './instants'
import { toImage } from './media'
import { ahead, take, toOccurrence, type MeetingFacts, type Moment } from './occurrences'
import { toRichText } from './richText'
import { speakerNames, specialDateOn } from './specialDates'
import type { Told } from './told'

type PersonDocument = Translations<PersonRow>

/** What people are told from. */
type PeopleContent = Pick<Published, 'people' | 'settings'>

/** What is read besides to tell where they speak. */
type Talks = MeetingFacts & { agenda: Pick<Published['agenda'], 'in'> }

/** So many of the dates on which somebody speaks are told with them. */
const mostTalks = 5

export const toldPeople: Told<'people'> = {
  tell: (...asked) => ({ kind: 'person', data: toPerson(...asked) }),
  list: (published, moment) => toPersonList(published, moment),
}

/**
 * Who holds an office today comes first, then in the order of the editors, then by name.
 *
 * @param group document id of the one to which they belong; left out: all are told
 */
export function toPersonList(published: PeopleContent, moment: Moment, group?: string): PersonList {
  const told = [...published.people.values()].filter(
    (person) =>
      group === undefined || factsOf(person).groups?.some(({ documentId }) => documentId === group),
  )
  const summaries = told.map((person) => ({
    summary: toPersonSummary(published, person, moment),
    order: factsOf(person).order ?? Infinity,
  }))
  const rank = ({ offices }: PersonSummary) => (offices.length > 0 ? 0 : 1)
  return {
    data: summaries
      .sort(
        (one, other) =>
          rank(one.summary) - rank(other.summary) ||
          Math.sign(one.order - other.order) ||
          one.summary.title.localeCompare(other.summary.title, moment.language),
      )
      .map(({ summary }) => summary),
  }
}

/**
 * Somebody whom a page shows; null: they are not shown on the site.
 *
 * @param id of their document; left out: nobody was chosen
 */
export function toPersonOnPage(
  published: PeopleContent,
  id: string | undefined,
  moment: Moment,
): PersonSummary | null {
  const person = published.people.get(id ?? '')
  return person ? toPersonSummary(published, person, moment) : null
}

/** `content` is the row of the language shown. */
export function toPerson(
  published: PeopleContent & Talks,
  id: string,
  { content }: { content: PersonContentRow },
  moment: Moment,
): Person {
  const person = published.people.get(id)
  if (!person) throw new Error(`person ${id} is not public`)
  const summary = toPersonSummary(published, person, moment)
  return {
    ...summary,
    takesMessages: factsOf(person).takesMessages === true,
    groups: groupNamesOf(factsOf(person).groups, published, moment.language),
    talks: take(talksOf(published, summary.title, moment), mostTalks),
    body: toRichText(content.body, summary.locale),
    paths: bySiteLanguage((shown) => listedPath('people', person, shown)),
    translations: writtenLanguages(person),
    lastModified: isoTime(textIn(person, moment.language).row.updatedAt),
  }
}

/** The dates to come that name somebody as who speaks there. Dates know speakers by their names alone. */
function* talksOf(
  published: PeopleContent & Talks,
  name: string,
  { language, now }: Moment,
): Generator<Occurrence> {
  for (const { id, date } of published.agenda.in(ahead(published, now))) {
    const special = specialDateOn(published, id, date.originalDate)
    if (speakerNames(special, language).includes(name)) {
      yield toOccurrence(published, id, date, language)
    }
  }
}

function toPersonSummary(
  published: PeopleContent,
  person: PersonDocument,
  { language, now }: Moment,
): PersonSummary {
  const { row, locale } = textIn(person, language)
  const facts = factsOf(person)
  const today = dateAt(now, siteZone(published.settings)).toString()
  return {
    slug: facts.slug ?? '',
    title: facts.title ?? '',
    pronouns: row.pronouns || null,
    offices: officesOn(today, person, language),
    lead: row.lead,
    image: toImage(facts.image, locale),
    locale,
  }
}

/**
 * What somebody does for the branch on a day. Days are those of the original, by the places of the
 * offices, so that a translation can't keep somebody in office; one that has more or fewer of them is
 * older, or newer: then the original is shown.
 *
 * @param today local date
 */
function officesOn(today: string, person: PersonDocument, language: Locale): Office[] {
  const text = textIn(person, language)
  const held = factsOf(person).offices ?? []
  const own = text.row.offices ?? []
  const isWhole = own.length === held.length
  const locale = isWhole ? text.locale : textIn(person, defaultLanguage).locale
  return held.flatMap(({ title, from, until }, index) => {
    const told = isWhole ? own[index]?.title : title
    const term = { from: from ? String(from) : null, until: until ? String(until) : null }
    return told && term.from && isHeldOn(today, term)
      ? [{ title: told, from: term.from, locale }]
      : []
  })
}

/** From when until when an office is held: local dates, both inclusive; null: it is not said. */
interface Term {
  from: string | null
  until: string | null
}

/** @param today local date */
export function isHeldOn(today: string, { from, until }: Term): boolean {
  return from !== null && from <= today && (until === null || today <= until)
}
