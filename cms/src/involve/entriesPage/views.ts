import type { Core } from '@strapi/strapi'
import type { Moment } from '../../content/mappers/occurrences'
import { publishedContent, type Published } from '../../content/reading/published'
import type { EntryHead, ListedEntry, OpenedPart } from '../entries'
import { mailUid } from '../outbox/mails'
import type { EntryMeeting, EntryReceiver, EntryReply, EntryView } from './contract'
import { interestNames } from './interestNames'
import { groupNamesOf } from '../../content/mappers/groupNames'
import { meetingTitle } from '../../content/mappers/meetings'
import { dateWords } from './meetingWords'
import { receiverTitle } from './receivers'
import { isReader, mostReturned } from '../readers'
import { unconfirmedEnd } from '../retention/lifetimes'
import type { Settings } from '../../settings'
import { readInvolveSettings } from '../settings'
import { replyKey } from './replying'
import { replySubject } from './replySubject'
import { userNames } from './userNames'

/** Entries as people read them. */
export async function toViews(
  strapi: Core.Strapi,
  entries: ListedEntry[],
  moment: Moment,
): Promise<EntryView[]> {
  const published = await publishedContent(strapi).read()
  const interests = await interestNames(strapi, moment.language)
  const people = entries.flatMap(({ handledBy, opened }) => [
    handledBy,
    ...(opened?.answers ?? []).map(({ by }) => by),
  ])
  const names = await userNames(strapi, people)
  const replies = await repliesTo(strapi, entries, names)
  const { retention } = await readInvolveSettings(strapi)
  const { siteUrl } = strapi.config.get<Settings>('settings')
  return entries.map((entry) => ({
    id: entry.id,
    kind: entry.kind,
    state: entry.waiting === null ? entry.state : 'waiting',
    language: entry.language,
    sentAt: entry.consentedAt.toISOString(),
    confirmedAt: entry.confirmedAt?.toISOString() ?? null,
    endsAt:
      entry.state === 'confirmed' ? null : new Date(unconfirmedEnd(entry, retention)).toISOString(),
    handledAt: entry.handledAt?.toISOString() ?? null,
    handledBy: entry.handledBy === null ? null : (names.get(entry.handledBy) ?? null),
    opened: entry.opened && withoutAnswers(entry.opened),
    interests: entry.interests.flatMap((id) => interests.get(id) ?? []),
    letters: lettersOf(published, entry, moment),
    meeting: meetingOf(published, entry, moment),
    group: receiverOf(published, entry.group, moment),
    person: receiverOf(published, entry.person, moment),
    consentText: entry.consentText,
    replies: replies.get(entry.code) ?? [],
    replySubject: replySubject(published, entry, moment.now, siteUrl),
  }))
}

function lettersOf(published: Published, entry: EntryHead, moment: Moment): EntryView['letters'] {
  if (!entry.letters) return null
  const groups = entry.letterGroups.map((documentId) => ({ documentId }))
  return {
    reads: isReader(entry),
    every: entry.lettersEvery,
    groups: groupNamesOf(groups, published, moment.language).map(({ title }) => title),
    consentText: entry.lettersConsent ?? '',
    returned: entry.returned,
    most: mostReturned,
  }
}

function meetingOf(published: Published, entry: EntryHead, moment: Moment): EntryMeeting | null {
  const { meeting, originalDate } = entry
  if (meeting === null) return null
  return {
    documentId: meeting,
    title: meetingTitle(published, meeting, moment.language),
    date: originalDate === null ? null : dateWords(published, meeting, originalDate, moment),
  }
}

function receiverOf(
  published: Published,
  documentId: string | null,
  { language }: Moment,
): EntryReceiver | null {
  if (documentId === null) return null
  return { documentId, title: receiverTitle(published, documentId, language) }
}

/** Oldest first, by the code of the entry that they answer. */
async function repliesTo(
  strapi: Core.Strapi,
  entries: ListedEntry[],
  names: ReadonlyMap<number, string>,
): Promise<Map<string, EntryReply[]>> {
  const codes = entries.map(({ code }) => code)
  const kept = new Map(entries.flatMap((entry) => keptReplies(entry, names)))
  const rows = await strapi.db.query(mailUid).findMany({
    where: { kind: 'reply', entry: { $in: codes } },
    select: ['key', 'entry', 'state', 'sentAt', 'dueAt'],
    orderBy: { id: 'asc' },
  })
  const replies = new Map<string, EntryReply[]>()
  for (const { key, entry, state, sentAt, dueAt } of rows) {
    const at = new Date(sentAt ?? dueAt).toISOString()
    const reply = { state: stateOf(state), at, kept: kept.get(key) ?? null }
    replies.set(entry, [...(replies.get(entry) ?? []), reply])
  }
  return replies
}

/** What stands in them, by the keys of their mails. */
function keptReplies(
  { code, opened }: ListedEntry,
  names: ReadonlyMap<number, string>,
): [string, EntryReply['kept']][] {
  return (opened?.answers ?? []).map(({ name, subject, text, at, by }) => [
    replyKey(code, name),
    { subject, text, writtenAt: at, by: names.get(by) ?? null },
  ])
}

function withoutAnswers({ email, name, message, accessNeeds }: OpenedPart): EntryView['opened'] {
  return { email, name, message, accessNeeds }
}

function stateOf(state: unknown): EntryReply['state'] {
  return state === 'sent' || state === 'waiting' ? state : 'failed'
}
