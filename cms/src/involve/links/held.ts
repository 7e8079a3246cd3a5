import type { Published } from '../../content/reading/published'
import { findDate } from '../../content/mappers/dates'
import { groupNamesOf } from '../../content/mappers/groupNames'
import { personNameOf } from '../../content/mappers/personNames'
import { retentionOf, toInterest } from '../forms/offer'
import type { Moment } from '../../content/mappers/occurrences'
import { factsOf, textIn } from '../../content/reading/texts'
import type { HeldEntry, KnownEntry } from '../../contract'
import type { Entry, EntryHead } from '../entries'
import { isOn } from '../dateState'
import { endOf } from '../retention/lifetimes'
import { offOf } from './off'

/**
 * An entry as it is shown to whoever it is about.
 *
 * @param ofSeries those for each date, of one for all dates
 */
export function toHeldEntry(
  entry: Entry,
  published: Published,
  moment: Moment,
  ofSeries: readonly EntryHead[] = [],
): HeldEntry {
  const [group] = groupNamesOf(
    entry.group === null ? [] : [{ documentId: entry.group }],
    published,
    moment.language,
  )
  const person = personNameOf(
    entry.person === null ? null : { documentId: entry.person },
    published,
    moment.language,
  )
  const letters = lettersOf(entry, published, moment)
  const end = endOf(entry, retentionOf(published), published)
  return {
    kind: entry.kind,
    state: entry.state,
    sentAt: entry.consentedAt.toISOString(),
    confirmedAt: entry.confirmedAt?.toISOString() ?? null,
    waits: entry.waiting !== null,
    off: offOf(entry, published, moment),
    deletedOn: end === null ? null : new Date(end).toISOString(),
    email: entry.email,
    name: entry.name,
    message: entry.message,
    accessNeeds: entry.accessNeeds,
    interests: entry.interests.flatMap((id) => {
      const interest = published.interests.get(id)
      return interest ? [toInterest(interest, moment.language)] : []
    }),
    meeting: meetingOf(entry, published, moment),
    ...(group && { group }),
    ...(person && { person }),
    dates: datesOf(ofSeries, published, moment),
    consentText: entry.consentText,
    answers: entry.answers.map(({ at, subject, text }) => ({ at, subject, text })),
    ...(letters && { letters }),
  }
}

/** An entry as it is shown to whoever has a link that lasts: a mail is passed on, or read by others. */
export function toKnownEntry(entry: Entry, published: Published, moment: Moment): KnownEntry {
  return {
    kind: entry.kind,
    email: masked(entry.email),
    ofSeries: entry.series !== null,
    off: offOf(entry, published, moment),
    meeting: meetingOf(entry, published, moment),
  }
}

/** Those that are to come and take place, soonest first. */
function datesOf(
  entries: readonly EntryHead[],
  published: Published,
  moment: Moment,
): HeldEntry['dates'] {
  return entries
    .flatMap(({ meeting, originalDate, waiting }) => {
      if (meeting === null || originalDate === null) return []
      const date = findDate(published, meeting, originalDate, moment)
      if (!date || !isOn(date)) return []
      const isAhead = Date.parse(date.endsAt) > moment.now.epochMilliseconds
      return isAhead ? [{ date, waits: waiting !== null }] : []
    })
    .sort((a, b) => Date.parse(a.date.startsAt) - Date.parse(b.date.startsAt))
}

function lettersOf(
  { letters, lettersConsent, lettersAt, consentedAt, letterGroups, lettersEvery, returned }: Entry,
  published: Published,
  moment: Moment,
): HeldEntry['letters'] {
  if (!letters) return undefined
  const groups = letterGroups.map((documentId) => ({ documentId }))
  return {
    consentText: lettersConsent ?? '',
    askedAt: (lettersAt ?? consentedAt).toISOString(),
    every: lettersEvery,
    groups: groupNamesOf(groups, published, moment.language),
    returned,
  }
}

/** Enough for the owner of an address to tell it from another of theirs: `m…@e…`. */
export function masked(email: string): string {
  const [name = '', host = ''] = email.split('@')
  return `${[...name][0] ?? ''}…@${[...host][0] ?? ''}…`
}

function meetingOf(
  { meeting, originalDate }: Entry,
  published: Published,
  moment: Moment,
): HeldEntry['meeting'] {
  const document = meeting === null ? undefined : published.meetings.get(meeting)
  if (meeting === null || !document) return null
  const { row, locale } = textIn(document, moment.language)
  return {
    slug: factsOf(document).slug ?? '',
    title: row.title ?? '',
    locale,
    date: originalDate === null ? null : findDate(published, meeting, originalDate, moment),
    ofAll: originalDate === null,
  }
}
