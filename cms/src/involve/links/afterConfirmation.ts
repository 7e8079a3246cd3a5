import type { Core } from '@strapi/strapi'
import type { Temporal } from 'temporal-polyfill'
import { dateInSentence } from '../../content/inWords/dates'
import { defaultLanguage } from '../../content/languages'
import { findDate } from '../../content/mappers/dates'
import { meetingTitle } from '../../content/mappers/meetings'
import { publishedContent, type Published } from '../../content/reading/published'
import { dateState } from '../dateState'
import { tellBranch } from '../outbox/tellBranch'
import type { Entry } from '../entries'
import type { DateNewsAbout } from '../mails/about'
import { whenInWords } from '../mails/dates'
import { enqueue, type NewMail } from '../outbox/mails'
import { wake } from '../outbox/waking'
import { offOf } from './off'

/**
 * What follows when somebody has confirmed their entry; to be called in the transaction in which its
 * state changes.
 */
export async function afterConfirmation(
  strapi: Core.Strapi,
  entry: Entry,
  now: Temporal.Instant,
): Promise<void> {
  const mail = await mailAfter(strapi, entry, now)
  if (mail !== null) {
    await enqueue(strapi, {
      key: `${mail.kind}:${entry.code}`,
      ...mail,
      entry: entry.code,
      to: entry.email,
      language: entry.language,
      dueAt: Date.now(),
    })
  }
  await tellBranch(strapi, entry)
  // What would have been sent by now, such as the link to join, is sent at once.
  await strapi.db.transaction(({ onCommit }) => {
    onCommit(() => wake(strapi, 'reminding'))
    return Promise.resolve()
  })
}

/** Null where there is nothing to be told by mail: of what is over the page says so. */
async function mailAfter(
  strapi: Core.Strapi,
  entry: Entry,
  now: Temporal.Instant,
): Promise<Pick<NewMail, 'kind' | 'about'> | null> {
  const { kind, waiting } = entry
  switch (kind) {
    case 'attend':
    case 'remind': {
      const published = await publishedContent(strapi).read()
      const off = offOf(entry, published, { language: entry.language, now })
      if (off === 'over') return null
      if (off !== null) return offMail(entry, off, published, now)
      if (kind === 'remind') return { kind: 'welcome', about: {} }
      return { kind: waiting === null ? 'attending' : 'waiting', about: {} }
    }
    case 'sign-up':
      return { kind: 'welcome', about: {} }
    case 'ask':
    case 'my-data':
      return null
  }
}

/** That what they confirmed is off by now. Of a meeting that is gone not even its name is known. */
function offMail(
  { meeting, originalDate, language }: Entry,
  news: 'cancelled' | 'postponed' | 'gone',
  published: Published,
  now: Temporal.Instant,
): { kind: 'dateCancelled'; about: DateNewsAbout } | null {
  const title = meeting === null ? null : meetingTitle(published, meeting, language)
  if (meeting === null || !title) return null
  const ofAll = { news, title, date: '', before: '', state: '', next: '', note: '' }
  if (originalDate === null) return { kind: 'dateCancelled', about: ofAll }
  const find = (inLanguage: typeof language) =>
    findDate(published, meeting, originalDate, { language: inLanguage, now })
  const date = find(language)
  const before = date
    ? whenInWords(date, { language, now })
    : dateInSentence(originalDate, language)
  const state = dateState(find(defaultLanguage))
  return { kind: 'dateCancelled', about: { ...ofAll, date: originalDate, before, state } }
}
