import type { Core } from '@strapi/strapi'
import type { Moment } from '../../content/mappers/occurrences'
import { publishedContent, type Published } from '../../content/reading/published'
import type { EntryHead, ListedEntry } from '../entries'
import { mailUid } from '../outbox/mails'
import type { EntryMeeting, EntryReply, EntryView } from './contract'
import { interestNames } from './interestNames'
import { meetingTitle } from '../../content/mappers/meetings'
import { dateWords } from './meetingWords'
import { userNames } from './userNames'

/** Entries as people read them. */
export async function toViews(
  strapi: Core.Strapi,
  entries: ListedEntry[],
  moment: Moment,
): Promise<EntryView[]> {
  const published = await publishedContent(strapi).read()
  const interests = await interestNames(strapi, moment.language)
  const handlers = entries.map(({ handledBy }) => handledBy)
  const names = await userNames(strapi, handlers)
  const replies = await repliesTo(strapi, entries)
  return entries.map((entry) => ({
    id: entry.id,
    kind: entry.kind,
    state: entry.state,
    language: entry.language,
    sentAt: entry.consentedAt.toISOString(),
    confirmedAt: entry.confirmedAt?.toISOString() ?? null,
    handledAt: entry.handledAt?.toISOString() ?? null,
    handledBy: entry.handledBy === null ? null : (names.get(entry.handledBy) ?? null),
    opened: entry.opened,
    interests: entry.interests.flatMap((id) => interests.get(id) ?? []),
    meeting: meetingOf(published, entry, moment),
    consentText: entry.consentText,
    replies: replies.get(entry.code) ?? [],
  }))
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

/** Oldest first, by the code of the entry that they answer. */
async function repliesTo(
  strapi: Core.Strapi,
  entries: EntryHead[],
): Promise<Map<string, EntryReply[]>> {
  const codes = entries.map(({ code }) => code)
  const rows = await strapi.db.query(mailUid).findMany({
    where: { kind: 'reply', entry: { $in: codes } },
    select: ['entry', 'state', 'sentAt', 'dueAt'],
    orderBy: { id: 'asc' },
  })
  const replies = new Map<string, EntryReply[]>()
  for (const { entry, state, sentAt, dueAt } of rows) {
    const reply = { state: stateOf(state), at: new Date(sentAt ?? dueAt).toISOString() }
    replies.set(entry, [...(replies.get(entry) ?? []), reply])
  }
  return replies
}

function stateOf(state: unknown): EntryReply['state'] {
  return state === 'sent' || state === 'waiting' ? state : 'failed'
}
