/** What the forms of the site do in the cms, for tests of what follows from it. */
import { built } from './built'
import { now } from './clock/clock.mjs'
import { Temporal } from 'temporal-polyfill'
import type { FormKind, Locale } from '../src/contract'
import type * as Entries from '../src/involve/entries'
import type * as LinkTokens from '../src/involve/linkTokens'
import type * as Confirming from '../src/involve/links/confirming'
import type * as Mails from '../src/involve/outbox/mails'
import type * as Waking from '../src/involve/outbox/waking'
import type * as Housekeeping from '../src/involve/retention/housekeeping'
import type { Cms } from './cms'
import { newEntry } from './newEntry'

export const { enqueue } = built<typeof Mails>('involve/outbox/mails')
export const { issueLink } = built<typeof LinkTokens>('involve/linkTokens')
const { wake } = built<typeof Waking>('involve/outbox/waking')
const { addEntry } = built<typeof Entries>('involve/entries')
export const { noteAway } = built<typeof Entries>('involve/entries')
const housekeeping = built<typeof Housekeeping>('involve/retention/housekeeping')
const { confirm: confirmAt } = built<typeof Confirming>('involve/links/confirming')

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
    const at = new Date(now())
    const asked = { lettersConsent: 'Write me letters.', lettersAt: at, lettersAskedAt: at }
    const { code } = await addEntry(cms.strapi, newEntry({ ...form, ...(form.letters && asked) }))
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
  const confirmedAt = new Date(now())
  await addEntry(cms.strapi, newEntry({ ...form, confirmedAt, state: 'confirmed' }))
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

/** Says whose site it is. */
export async function nameBranch(cms: Pick<Cms, 'strapi'>): Promise<void> {
  await cms.strapi.documents('api::site-settings.site-settings').create({
    data: {
      branchName: 'Riverside',
      organizationName: 'An organization',
      timeZone: 'America/Los_Angeles',
      contactEmail: 'hello@riverside.example',
      palette: 'red',
    },
    locale: 'en',
  })
}

export async function mailRow(
  cms: Pick<Cms, 'strapi'>,
  key: string,
): Promise<Record<string, unknown>> {
  return (await cms.strapi.db.query(mailUid).findOne({ where: { key } })) ?? {}
}
