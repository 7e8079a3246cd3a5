/**
 * Bodies that nobody who means well would send: nothing breaks, nothing is kept that nobody agreed to,
 * and no mail goes to anybody but the one address in a form that is in order.
 */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import type { FormKind } from '../src/contract'
import type * as Entries from '../src/involve/entries'
import type * as Housekeeping from '../src/involve/retention/housekeeping'
import { built } from './built'
import { startCms, type Answer, type Cms } from './cms'
import { inProcess } from './inProcess'
import { setInvolve } from './involve'
import { MailServer } from './mailServer'
import { comingDate, fromSomewhere, getInvolved, holdClock, moveClock, oldToken } from './visitor'

/** The same in each run; `HOSTILE_SEED=<seed>` looks elsewhere. */
export const seed = Number(process.env['HOSTILE_SEED'] ?? 20_261_126)
/** As many go through in a minute, and in an hour; then the clock moves on. */
const together = 20
const hourMs = 60 * 60 * 1000

let server: MailServer
let cms: Cms

/** A cms that takes forms and sends mails, for a file of tests. */
export function takeForms(): void {
  beforeAll(async () => {
    server = new MailServer()
    await server.start()
    cms = inProcess(await startCms({ example: true, env: server.environment }))
    // As many as the settings take: nothing is to be left in the outbox at the end.
    await setInvolve(cms, { mailsPerMinute: 600 })
    // What ends after days would go meanwhile: the clock goes on by weeks.
    const { stopHousekeeping } = built<typeof Housekeeping>('involve/retention/housekeeping')
    await stopHousekeeping(cms.strapi)
    holdClock()
  })
  afterAll(async () => {
    await cms.stop()
    await server.stop()
  })
}

const kinds: readonly FormKind[] = ['sign-up', 'attend', 'remind', 'ask', 'my-data']
const fields = [
  'token',
  'email',
  'consent',
  'name',
  'message',
  'accessNeeds',
  'interests',
  'meeting',
  'date',
  'answer',
  'website',
] as const

/** Texts that end a line, a cell, a query, a tag or a string somewhere. */
const sharp = [
  'a@example.org\r\nBcc: victim@example.org',
  'a@example.org, victim@example.org',
  '"a\\" <victim@example.org>"@example.org',
  'a@example.org%0aBcc:victim@example.org',
  'a@[127.0.0.1]',
  'a@victim@example.org',
  '<victim@example.org>',
  'victim@example.org\u2028Bcc: x',
  '=HYPERLINK("https://x.example","y")',
  '+1-1|cmd',
  '@SUM(A1)',
  "'; drop table involvement_entries; --",
  '%',
  '_',
  '{{ email }}',
  '${7*7}',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '\u0000',
  '\ud800',
  '\u202etxt.exe',
  'constructor',
  '__proto__',
  'x'.repeat(4_000),
  '😀'.repeat(1_600),
]

interface Hostile {
  path: string
  /** JSON text, or anything else. */
  body: string | Uint8Array<ArrayBuffer>
  headers: Record<string, string>
  /** The address in it, where it is one that a mail may go to. */
  email: unknown
}

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...sharp) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.emailAddress() },
)
const value = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
)

/** A form that is in order but for some of its fields. */
function spoiled(good: Record<string, unknown>) {
  return fc
    .record({
      taken: fc.uniqueArray(fc.constantFrom(...fields), { maxLength: 3 }),
      changed: fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 3 }),
      more: fc.option(fc.dictionary(text, value, { maxKeys: 2 }), { freq: 8, nil: {} }),
    })
    .map(({ taken, changed, more }): Record<string, unknown> => {
      const rest = Object.entries(good).filter(([name]) => !taken.some((one) => one === name))
      return { ...Object.fromEntries(rest), ...changed, ...more }
    })
}

const act = fc.oneof(
  value,
  fc.record({
    do: fc.constantFrom('confirm', 'unsubscribe', 'delete', 'date-cancel', 'date-move', 'toString'),
    note: value,
  }),
)

const types = [
  'application/json; charset=utf-16',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain',
  'application/json+x',
]

/** @param good forms in order, by kind; their token is fresh or was used */
function hostile(good: Record<FormKind, Record<string, unknown>>): fc.Arbitrary<Hostile> {
  const locale = fc.constantFrom('', '?locale=es', '?locale=xx', '?email=a@example.org')
  const form = fc
    .tuple(fc.constantFrom(...kinds), locale)
    .chain(([kind, query]) =>
      spoiled(good[kind]).map((body) => ({ path: `/forms/${kind}${query}`, body })),
    )
  const link = fc
    .record({ token: value, act: fc.option(act, { nil: undefined }) })
    .map((body): { path: string; body: Record<string, unknown> } => ({ path: '/links', body }))
  const json = fc.oneof({ weight: 4, arbitrary: form }, { weight: 1, arbitrary: link })
  const raw = fc
    .tuple(json, fc.uint8Array({ maxLength: 300 }), fc.constantFrom('application/json', ...types))
    .map(([{ path }, bytes, type]): Hostile => {
      const body = new Uint8Array(bytes)
      return { path, body, headers: { 'Content-Type': type }, email: null }
    })
  const whole = json.map(({ path, body }): Hostile => ({
    path,
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
    email: body['email'],
  }))
  return fc.oneof({ weight: 9, arbitrary: whole }, { weight: 1, arbitrary: raw })
}

const mailUid = 'api::outbox-mail.outbox-mail'

/** The outbox looks by a clock that is held, so that has to go on. */
async function isAllSent(): Promise<boolean> {
  moveClock(60_000)
  return (await cms.strapi.db.query(mailUid).count({ where: { state: 'waiting' } })) === 0
}

/** The local part of a mail's Message-ID. */
function nameOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32)
}

async function send({ path, body, headers }: Hostile): Promise<Answer> {
  return cms.ask(`/api/site${path}`, {
    method: 'POST',
    headers: { ...headers, ...fromSomewhere() },
    body,
  })
}

/** Sends so many of them, and looks at what became of each. */
export async function sendHostileForms(bodies: number): Promise<void> {
  const { consent } = await getInvolved(cms)
  const consents = [consent.text, (await getInvolved(cms, 'es')).consent.text]
  const { meeting, date } = await comingDate(cms)
  const used = await oldToken(cms)
  const formsWith = (token: string): Record<FormKind, Record<string, unknown>> => {
    const base = { token, email: 'valid@example.org', consent: consent.id }
    return {
      'sign-up': { ...base, name: 'A' },
      attend: { ...base, meeting, date },
      remind: { ...base, meeting },
      ask: { ...base, message: 'Hello' },
      'my-data': { token, email: base.email },
    }
  }
  const statuses = new Map<number, number>()
  const addressed = new Set<string>()
  for (let sent = 0; sent < bodies; sent += together) {
    const token = sent % (5 * together) === 0 ? used : await oldToken(cms)
    const some = fc.sample(hostile(formsWith(token)), { numRuns: together, seed: seed + sent })
    const answers = await Promise.all(some.map(send))
    for (const [index, { status, text }] of answers.entries()) {
      const { path, body, email } = some[index] ?? { path: '', body: '', email: null }
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      const shown = `${status} for ${path} ${String(body).slice(0, 300)}: ${text.slice(0, 200)}`
      if (![200, 202, 400, 404, 413, 415].includes(status)) throw new Error(shown)
      if (status === 202 && typeof email === 'string') addressed.add(email.trim().toLowerCase())
    }
    moveClock(hourMs)
  }
  console.info('Answers by status', Object.fromEntries(statuses))
  expect(statuses.get(202) ?? 0).toBeGreaterThan(bodies / 100)
  expect(statuses.get(400) ?? 0).toBeGreaterThan(bodies / 10)

  const { openEntries } = built<typeof Entries>('involve/entries')
  const kept = await openEntries(cms.strapi, {})
  expect(kept.length).toBeGreaterThan(bodies / 200)
  for (const { kind, email, consentText, state } of kept) {
    expect(state).toBe('unconfirmed')
    expect(kind === 'my-data' ? ['', ...consents] : consents).toContain(consentText)
    expect(addressed, email).toContain(email.toLowerCase())
    expect(email).not.toMatch(/victim|[\s,<>]/)
  }
  await vi.waitUntil(isAllSent, { timeout: 60_000, interval: 500 })
  const mails: { key: string; state: string; entry: string }[] = await cms.strapi.db
    .query(mailUid)
    .findMany({})
  expect(mails.length).toBe(kept.length)
  // The mail server has one for each, to the one address in the form, and no more.
  const told = mails.map(({ key, state, entry }) => {
    expect(state, key).toBe('sent')
    const email = kept.find(({ code }) => code === entry)?.email.toLowerCase()
    return `${nameOf(key)} to ${email}`
  })
  const received = server.received.map(({ to, raw, mail }) => {
    const headers = raw.slice(0, raw.indexOf('\r\n\r\n'))
    expect(headers).not.toMatch(/^(cc|bcc|resent-[a-z]+):/im)
    expect(headers.match(/^to:/gim)).toHaveLength(1)
    const named = [mail.to].flat().flatMap((one) => one?.value ?? [])
    const address = to.join(' and ').toLowerCase()
    expect(named.map((one) => one.address?.toLowerCase())).toEqual([address])
    return `${mail.messageId?.slice(1, 33)} to ${address}`
  })
  expect(received.sort()).toEqual(told.sort())
}
