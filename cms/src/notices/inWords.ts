import type { Locale } from '../contract'
import { wordsOf } from '../languages'
import { dateFormat } from '../languages/dateFormat'
import type { Notice, NoticeKind, ToldNotice } from './contract'

/** For whom it is told: times are those of the branch. */
export interface ToldTo {
  language: Locale
  /** IANA zone. */
  timeZone: string
}

/** What nothing breaks of for now. */
const patient: readonly NoticeKind[] = [
  'backup-untried',
  'zones-aged',
  'one-administrator',
  'nobody-logs-in',
  'nobody-logged-in',
  'calendar-waiting',
]

export function toldNotice(notice: Notice, to: ToldTo): ToldNotice {
  return { ...notice, ...saidOf(notice, to), isPatient: patient.includes(notice.kind) }
}

function saidOf({ kind, facts }: Notice, { language, timeZone }: ToldTo) {
  const { notices: words, following } = wordsOf(language)
  const when = (at: number) =>
    dateFormat(language, {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone,
    }).format(at)
  const day = (at: number) => dateFormat(language, { dateStyle: 'long', timeZone }).format(at)
  switch (kind) {
    case 'disk-filling':
      return words[kind](facts.folder, facts.free, facts.full, facts.isAlmostFull)
    case 'ended-unexpectedly':
      return words[kind](facts.times, when(facts.at))
    case 'backup-old':
      return words[kind](when(facts.at))
    case 'backup-untried':
      return words[kind](facts.at === null ? null : day(facts.at))
    case 'zones-aged':
      return words[kind](day(Date.parse(`${facts.released}T12:00:00Z`)))
    case 'one-administrator':
      return words[kind](facts.email)
    case 'nobody-logs-in':
      return words[kind](day(facts.since))
    case 'nobody-logged-in':
      return words[kind](day(facts.from), day(facts.to))
    case 'certificate-ending':
      return words[kind](facts.host, when(facts.at), facts.isOver)
    case 'plan-failed':
      return words[kind](facts.title, facts.action, when(facts.at), facts.problem)
    case 'mails-waiting':
      return words[kind](facts.waiting)
    case 'mails-given-up':
      return words[kind](facts.givenUp)
    case 'returns-unread':
      return words[kind](facts.place, when(facts.since), facts.problem)
    case 'domain-slowed':
      return words[kind](facts.waiting, facts.atOnce)
    case 'calendar-gone':
      return words[kind](facts.name, facts.gone, facts.of)
    case 'calendar-failing':
      return words[kind](facts.name, day(facts.since), following.problems[facts.problem])
    case 'calendar-waiting':
      return words[kind](facts.name, facts.drafts, facts.decisions)
    case 'grave-event':
      return words[kind](facts.of, facts.events.length, when(facts.events.at(-1)?.at ?? 0))
  }
}
