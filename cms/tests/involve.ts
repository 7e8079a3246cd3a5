/** What the forms of the site do in the cms, for tests of what follows from it. */
import { now } from './clock/clock.mjs'
import { createRequire } from 'node:module'
import { Temporal } from 'temporal-polyfill'
import type { FormKind, Locale } from '../src/contract'
import type * as Entries from '../src/involve/entries'
import type * as LinkTokens from '../src/involve/linkTokens'
import type * as Confirming from '../src/involve/links/confirming'
import type * as Mails from '../src/involve/outbox/mails'
import type * as Waking from '../src/involve/outbox/waking'
import type * as Housekeeping from '../src/involve/retention/housekeeping'
import type { Cms } from './cms'

const require = createRequire(import.meta.url)
// The very modules that the running cms has loaded: it is woken by them.
const built = (name: string): unknown => require(`../dist/src/involve/${name}.js`)

export const { enqueue } = built('outbox/mails') as typeof Mails
export const { issueLink } = built('linkTokens') as typeof LinkTokens
const { wake } = built('outbox/waking') as typeof Waking
const { addEntry } = built('entries') as typeof Entries
const housekeeping = built('retention/housekeeping') as typeof Housekeeping
const { confirm: confirmAt } = built('links/confirming') as typeof Confirming

export interface SentForm {
  kind: FormKind
  email: string
  language?: Locale
  name?: string
  /** documentId */
  meeting?: string
  originalDate?: string
  /** documentId */
  group?: string
  /** documentId */
  person?: string
  letters?: true
}

const mailUid = 'api::outbox-mail.outbox-mail'

/** As a form does: an entry that is not confirmed, and the mail that asks to. */
export async function sendForm(cms: Pick<Cms, 'strapi'>, form: SentForm): Promise<string> {
  return cms.strapi.db.transaction(async () => {
    const language = form.language ?? 'en'
    const { code } = await addEntry(cms.strapi, {
      kind: form.kind,
      email: form.email,
      name: form.name ?? null,
      message: null,
      accessNeeds: null,
      language,
      interests: [],
      meeting: form.meeting ?? null,
      originalDate: form.originalDate ?? null,
      group: form.group ?? null,
      person: form.person ?? null,
      consentText: 'Yes',
      consentedAt: new Date(now()),
      ...(form.letters && {
        letters: true,
        lettersConsent: 'Write me letters.',
        lettersAt: new Date(now()),
        lettersAskedAt: new Date(now()),
      }),
      confirmedAt: null,
      handledAt: null,
      handledBy: null,
    })
    const kind = form.kind === 'my-data' ? 'myData' : 'confirm'
    await enqueue(cms.strapi, {
      key: `${kind}:${code}`,
      kind,
      entry: code,
      to: form.email,
      language,
      about: kind === 'confirm' ? { kind: form.kind } : {},
      dueAt: now(),
    })
    return code
  })
}

/** As the button of the mailed link does. */
export async function confirm(cms: Pick<Cms, 'strapi'>, code: string): Promise<void> {
  await confirmAt(cms.strapi, code, Temporal.Instant.fromEpochMilliseconds(now()))
}

/** A form that was sent and confirmed. */
export async function enter(cms: Pick<Cms, 'strapi'>, form: SentForm): Promise<string> {
  const code = await sendForm(cms, form)
  await confirm(cms, code)
  return code
}

/** Somebody who confirmed long ago: no mail of that waits any more. */
export async function knownBefore(cms: Pick<Cms, 'strapi'>, form: SentForm): Promise<void> {
  const { kind, email, meeting, originalDate } = form
  const confirmedAt = new Date(now())
  await addEntry(cms.strapi, {
    ...{ kind, email, name: null, message: null, accessNeeds: null, language: 'en' },
    ...{ interests: [], meeting: meeting ?? null, originalDate: originalDate ?? null },
    ...{ consentText: 'Yes', consentedAt: confirmedAt, confirmedAt, state: 'confirmed' },
    ...{ handledAt: null, handledBy: null },
  })
}

/** Has the cms look now which mails the calendar makes due. */
export function lookForDates(cms: Pick<Cms, 'strapi'>): void {
  wake(cms.strapi, 'reminding')
}

/** Deletes what has had its time; false: somebody else is at it, or in the way. */
export function keepHouse(cms: Pick<Cms, 'strapi'>): Promise<boolean> {
  return housekeeping.keepHouse(cms.strapi, Temporal.Instant.fromEpochMilliseconds(now()))
}

/** Sets what editors decide about the forms and their mails. */
export async function setInvolve(cms: Pick<Cms, 'strapi'>, data: object, locale: Locale = 'en') {
  const uid = 'api::get-involved.get-involved'
  const known = await cms.strapi.db.query(uid).findOne({ where: {} })
  const documents = cms.strapi.documents(uid)
  if (!known) return documents.create({ data: data as never, locale })
  return documents.update({ documentId: String(known.documentId), data: data as never, locale })
}

export async function mailRow(
  cms: Pick<Cms, 'strapi'>,
  key: string,
): Promise<Record<string, unknown>> {
  return (await cms.strapi.db.query(mailUid).findOne({ where: { key } })) ?? {}
}
