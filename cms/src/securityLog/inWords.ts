import type { Locale } from '../contract'
import { nameInWords } from '../labels/names'
import { fieldLabel } from '../labels/fieldLabels'
import { tagOf, wordsOf } from '../languages'
import { dateFormat } from '../languages/dateFormat'
import type { EntryCounts, ToldEvent } from './contract'
import type { LoggedEvent } from './reading'

/** For whom it is told: times within a sentence are those of the branch. */
interface ToldTo {
  language: Locale
  /** IANA zone. */
  timeZone: string
}

/** A line of the log as its reader's language says it. */
export function toldEvent(event: LoggedEvent, to: ToldTo): ToldEvent {
  const { id, at, browser, system, isGrave } = event
  const words = wordsOf(to.language).securityLog
  return {
    id,
    at: new Date(at).toISOString(),
    said: saidOf(event, to),
    browser: browser !== null && system !== null ? words.browserOn(browser, system) : browser,
    isGrave,
  }
}

function saidOf(event: LoggedEvent, { language, timeZone }: ToldTo): string {
  const words = wordsOf(language).securityLog
  const who = whoIn(event, language)
  const { kind, facts, count } = event
  switch (kind) {
    case 'log-in':
    case 'log-out':
    case 'first-account':
    case 'invitation-accepted':
    case 'example-loaded':
    case 'example-removed':
    case 'consent-withdrawn':
      return words[kind](who)
    case 'log-in-failed':
    case 'second-factor-failed':
      return words[kind](facts.name, count)
    case 'log-in-unknown':
      return words[kind](count)
    case 'account-made':
    case 'account-invited':
      return words[kind](who, facts.name, listOf(facts.roles, language))
    case 'account-deleted':
    case 'second-factor-reset':
    case 'second-factor-let':
    case 'role-made':
    case 'role-changed':
    case 'role-deleted':
    case 'calendar-followed':
    case 'calendar-unfollowed':
      return words[kind](who, facts.name)
    case 'letter-sent':
      return words[kind](who, facts.subject)
    case 'account-changed': {
      const { name, from = [], to = [] } = facts
      const roles = [from, to].map((some) => listOf(some, language) || words.noRole)
      const changes = facts.changed.map((change) =>
        change === 'roles'
          ? words.rolesChanged(roles[0] ?? '', roles[1] ?? '')
          : words.changes[change],
      )
      return words[kind](who, name, changes.join(', '))
    }
    case 'second-factor-on':
    case 'second-factor-exchanged':
    case 'second-factor-off':
    case 'second-factor-passed':
    case 'second-factor-mailed':
    case 'recovery-codes-made':
      return words[kind](facts.name)
    case 'recovery-code-used':
      return words[kind](facts.name, facts.left)
    case 'password-set':
      return words[kind](who, facts.name, facts.how)
    case 'role-rights':
      return words[kind](who, facts.name, facts.given, facts.taken)
    case 'token-made':
    case 'token-renewed':
    case 'token-changed':
    case 'token-deleted':
      return words[kind](who, words.tokens[facts.of](facts.name, facts.isFull))
    case 'webhook-made':
    case 'webhook-changed':
    case 'webhook-deleted':
      return words[kind](who, facts.name, facts.host)
    case 'settings-changed': {
      const labels = facts.fields.map((field) => fieldLabel(facts.uid, field, language))
      return words[kind](who, nameInWords(facts.form, language) ?? facts.form, labels.join(', '))
    }
    case 'entries-opened':
      return words[kind](who, count, entriesIn({ [facts.kind]: count }, language))
    case 'entries-exported':
    case 'entries-deleted':
      return words[kind](who, sumOf(facts.kinds), entriesIn(facts.kinds, language))
    case 'backup-made':
      return words[kind](facts.uploads)
    case 'restored': {
      const format = dateFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone })
      return words[kind](format.format(Date.parse(facts.madeAt)))
    }
    case 'imported':
      return words[kind](who, facts.format, facts.name ?? null)
    case 'sealed-anew':
      return words[kind]
  }
}

function whoIn({ actor, name }: LoggedEvent, language: Locale): string {
  const { actors } = wordsOf(language).securityLog
  switch (actor) {
    case 'account':
      return name ?? actors.nobody
    case 'token':
      return actors.token(name ?? '')
    case 'command':
      return actors.command
    case 'nobody':
      return actors.nobody
  }
}

function entriesIn(kinds: EntryCounts, language: Locale): string {
  const { kinds: names }: { kinds: Record<string, string> } = wordsOf(language).entries
  const parts = Object.entries(kinds).map(([kind, count]) => `${names[kind] ?? kind}: ${count}`)
  return parts.join(', ')
}

function sumOf(kinds: EntryCounts): number {
  return Object.values(kinds).reduce((sum, count) => sum + count, 0)
}

function listOf(names: readonly string[], language: Locale): string {
  return new Intl.ListFormat(tagOf(language), { type: 'conjunction' }).format(names)
}
