/** What the branch writes goes out once, whatever happens to the mail server and to the cms. */
import { rm } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { newPlace, startCms, type Cms, type Place } from './cms'
import { clockShift, now } from './clock/clock.mjs'
import { inDays } from './days'
import { enqueue, enter, issueLink, mailRow, sendForm, setInvolve } from './involve'
import { MailServer } from './mailServer'
import { serve, type OtherCms } from './process'
import { moveClock, passTime, putClockBack } from './testClock'
import { openLink, opened } from './visitor'

const soon = { timeout: 300_000, interval: 25 }
const minute = 60_000

const server = new MailServer()
let place: Place
let cms: Cms

beforeAll(async () => {
  await server.start()
  process.env['SMTP_URL'] = server.url
  process.env['MAIL_FROM'] = 'Riverside <no-reply@riverside.example>'
  place = await newPlace('empty')
  cms = await startCms({ example: false, place })
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
  await setInvolve(cms, { mailsPerMinute: 600 })
})
afterAll(async () => {
  await stop()
  await server.stop()
  await rm(place.dataDir, { recursive: true, force: true })
})
beforeEach(() => {
  server.behaviour = 'takes'
  server.slowTo = /^$/
})
afterEach(() => {
  putClockBack()
  vi.restoreAllMocks()
})

let isStopped = false
async function stop(): Promise<void> {
  if (!isStopped) await cms.stop()
  isStopped = true
}

let people = 0
/** Somebody of whom nothing is known yet. */
const somebody = () => `person-${++people}@example.org`

async function state(code: string): Promise<unknown> {
  return (await mailRow(cms, `confirm:${code}`))['state']
}

/** Has the outbox go through all that is due: what is put into it last is sent last. */
async function look(): Promise<void> {
  const to = await poke()
  await vi.waitUntil(() => server.to(to).length > 0, soon)
}

/** Has the outbox looked through again, by both that send. */
async function afterAnotherTurn(): Promise<void> {
  let asked = 0
  const count = ({ sql }: { sql: string }) => {
    if (sql.includes('outbox_mails')) asked++
  }
  cms.strapi.db.connection.on('query', count)
  for (let turn = 0; turn < 3; turn++) {
    const before = asked
    passTime(15_000)
    await vi.waitUntil(() => asked > before, soon)
  }
  cms.strapi.db.connection.off('query', count)
}

/** Has everything sent that waits, also what was put off meanwhile. */
async function sendAll(): Promise<void> {
  const waiting = { where: { state: 'waiting' } }
  do {
    moveClock(10 * minute)
    await look()
  } while ((await cms.strapi.db.query('api::outbox-mail.outbox-mail').count(waiting)) > 0)
}

async function poke(): Promise<string> {
  const to = somebody()
  await enqueue(cms.strapi, { ...plainMail(to), dueAt: now() })
  return to
}

function plainMail(to: string) {
  const about = { subject: 'Plain', text: 'text' }
  return { key: `plain:${to}`, kind: 'reply', entry: null, to, language: 'en', about } as const
}

describe('a mail', () => {
  it('leaves as plain text and HTML, with what programs need to know', async () => {
    const email = somebody()
    const code = await sendForm(cms, { kind: 'sign-up', email })
    await vi.waitUntil(() => server.to(email).length > 0, soon)
    const [mail] = server.to(email)
    expect(mail?.subject).toBe('Please confirm: you want to hear from Riverside')
    expect(mail?.from?.text).toBe('"Riverside" <no-reply@riverside.example>')
    expect(mail?.replyTo?.text).toBe('hello@riverside.example')
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail?.messageId).toMatch(/^<[0-9a-f]{32}@riverside\.example>$/)
    const link = /http:\/\/127\.0\.0\.1:3000\/get-involved\/link\?t=\S+/
    expect(mail?.text).toMatch(link)
    expect(mail?.html).toMatch(/<html lang="en">/)
    expect(mail?.html).toMatch(/<a href="http:\/\/127\.0\.0\.1:3000\/get-involved\/link\?t=/)
    // RFC 8058
    const raw = server.received.find(({ to }) => to.includes(email))?.raw.replace(/\r\n\s+/g, ' ')
    expect(raw).toMatch(
      /^List-Unsubscribe: ?<http:\/\/127\.0\.0\.1:3000\/get-involved\/link\?t=\S+>\r$/m,
    )
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m)
    await vi.waitUntil(async () => (await state(code)) === 'sent', soon)
    expect(await mailRow(cms, `confirm:${code}`)).toMatchObject({ sealed: null, attempts: 1 })
  })

  it('leaves at once, not when the outbox is next looked through', async () => {
    // By itself it looks 15 seconds after the last mail; a busy machine may be slower for once.
    const isAtOnce = async () => {
      const email = somebody()
      const begun = performance.now()
      const code = await sendForm(cms, { kind: 'sign-up', email })
      await vi.waitUntil(() => server.to(email).length > 0, soon)
      const took = performance.now() - begun
      await vi.waitUntil(async () => (await state(code)) === 'sent', soon)
      return took < 12_000
    }
    await isAtOnce()
    const tries = 10
    let times = 0
    while (times < tries && !(await isAtOnce())) times++
    expect(times).toBeLessThan(tries)
  })

  it('is written in the language of whoever sent the form', async () => {
    const email = somebody()
    await sendForm(cms, { kind: 'ask', email, language: 'es' })
    await vi.waitUntil(() => server.to(email).length > 0, soon)
    const [mail] = server.to(email)
    expect(mail?.subject).toBe('Confirma tu mensaje para Riverside')
    expect(mail?.text).toMatch(/http:\/\/127\.0\.0\.1:3000\/es\/get-involved\/link\?t=/)
    expect(mail?.html).toMatch(/<html lang="es">/)
  })

  it('is sent once however often it is put into the outbox', async () => {
    const email = somebody()
    const mail = { ...plainMail(email), dueAt: now() }
    const kept = await Promise.all([1, 2, 3].map(() => enqueue(cms.strapi, mail)))
    expect(kept.filter(Boolean)).toHaveLength(1)
    await vi.waitUntil(() => server.to(email).length > 0, soon)
    expect(await enqueue(cms.strapi, mail)).toBe(false)
    await look()
    expect(server.to(email)).toHaveLength(1)
  })

  it('is not there when what it tells of was not kept', async () => {
    const email = somebody()
    const broken = cms.strapi.db.transaction(async () => {
      await sendForm(cms, { kind: 'sign-up', email })
      throw new Error('broken off')
    })
    await expect(broken).rejects.toThrow('broken off')
    await look()
    expect(server.to(email)).toEqual([])
  })

  it('can begin no other header, and goes to nobody else', async () => {
    const email = somebody()
    const branchName = 'River\r\nBcc: eve@example.org\r\n\r\nside'
    const settings = cms.strapi.db.query('api::site-settings.site-settings')
    const { id } = await settings.findOne({ where: {} })
    await settings.update({ where: { id }, data: { branchName } })
    await cms.strapi.db.connection('content_revisions').increment('number', 1)
    await sendForm(cms, { kind: 'sign-up', email })
    const both = plainMail('ada@example.org, eve@example.org')
    await enqueue(cms.strapi, { ...both, key: 'two people', dueAt: now() })
    await vi.waitUntil(() => server.to(email).length > 0, soon)
    expect(server.to(email)[0]?.subject).toMatch(/River Bcc: eve@example\.org side$/)
    await vi.waitUntil(async () => (await mailRow(cms, 'two people'))['state'] === 'failed', soon)
    expect(server.received.flatMap(({ to }) => to)).not.toContain('eve@example.org')
    await settings.update({ where: { id }, data: { branchName: 'Riverside' } })
    await cms.strapi.db.connection('content_revisions').increment('number', 1)
  })
})

describe('with a mail server that', () => {
  it.each(['is down', 'refuses for now', 'hangs up within a message'] as const)(
    '%s, a mail waits and goes out once when it is well again',
    async (behaviour) => {
      const email = somebody()
      const warned = vi.spyOn(cms.strapi.log, 'warn')
      server.behaviour = behaviour
      const code = await sendForm(cms, { kind: 'sign-up', email })
      await vi.waitUntil(() => warned.mock.calls.length > 0, soon)
      await vi.waitUntil(async () => !(await mailRow(cms, `confirm:${code}`))['claim'], soon)
      expect(await mailRow(cms, `confirm:${code}`)).toMatchObject({ state: 'waiting', attempts: 1 })
      expect(JSON.stringify(warned.mock.calls)).not.toContain(email)
      server.behaviour = 'takes'
      await look()
      expect(server.to(email)).toEqual([])
      moveClock(2 * minute)
      await look()
      await vi.waitUntil(async () => (await state(code)) === 'sent', soon)
      expect(server.to(email)).toHaveLength(1)
    },
  )

  it('says nothing, a mail is given up for a while and others are not held up for long', async () => {
    const email = somebody()
    await vi.waitUntil(() => server.connections === 0, soon)
    server.behaviour = 'is silent'
    const code = await sendForm(cms, { kind: 'sign-up', email })
    await vi.waitUntil(() => server.connections > 0, soon)
    // The patience of the cms: config/plugins.ts.
    passTime(10_000)
    const waits = async () => {
      const row = await mailRow(cms, `confirm:${code}`)
      return row['attempts'] === 1 && !row['claim']
    }
    await vi.waitUntil(waits, soon)
    server.behaviour = 'takes'
    moveClock(2 * minute)
    await look()
    await vi.waitUntil(async () => (await state(code)) === 'sent', soon)
    expect(server.to(email)).toHaveLength(1)
  })

  it.each(['refuses for good', 'refuses the message for good'] as const)(
    '%s, a mail is given up at once, and the log names it without its address',
    async (behaviour) => {
      const email = somebody()
      const told = vi.spyOn(cms.strapi.log, 'error')
      server.behaviour = behaviour
      const code = await sendForm(cms, { kind: 'sign-up', email })
      await vi.waitUntil(async () => (await state(code)) === 'failed', soon)
      const row = await mailRow(cms, `confirm:${code}`)
      expect(row).toMatchObject({ sealed: null, attempts: 1 })
      expect(JSON.stringify(told.mock.calls)).toContain(`"mail":${Number(row['id'])}`)
      for (const name of [email, code]) {
        expect(JSON.stringify(told.mock.calls)).not.toContain(name)
      }
    },
  )

  it('is slow to refuse what strangers ask for, others do not wait for that', async () => {
    server.slowTo = /@slow\.example$/
    const slow = Array.from({ length: 8 }, (_, index) => `person-${index}@slow.example`)
    for (const email of slow) await sendForm(cms, { kind: 'sign-up', email })
    await vi.waitUntil(() => server.connections > 0, soon)
    // One after the other these would take more than two minutes.
    for (let turn = 0; turn < 3; turn++) await look()
    const waiting = { where: { kind: 'confirm', state: 'waiting' } }
    const left = await cms.strapi.db.query('api::outbox-mail.outbox-mail').count(waiting)
    expect(left).toBeGreaterThanOrEqual(slow.length)
    server.slowTo = /^$/
    server.breakOff()
    await vi.waitUntil(async () => {
      moveClock(2 * minute)
      await look()
      return slow.every((email) => server.to(email).length === 1)
    }, soon)
  })

  it('is never well again, a mail is given up after its last attempt', async () => {
    const email = somebody()
    server.behaviour = 'is down'
    const code = await sendForm(cms, { kind: 'sign-up', email })
    await vi.waitUntil(async () => (await mailRow(cms, `confirm:${code}`))['attempts'] === 1, soon)
    await vi.waitUntil(async () => !(await mailRow(cms, `confirm:${code}`))['claim'], soon)
    await cms.strapi.db
      .query('api::outbox-mail.outbox-mail')
      .updateMany({ where: { key: `confirm:${code}` }, data: { attempts: 19 } })
    moveClock(2 * minute)
    await poke()
    await vi.waitUntil(async () => (await state(code)) === 'failed', soon)
    expect(server.to(email)).toEqual([])
  })
})

it('sends no more in a minute than the settings allow, and what somebody waits for first', async () => {
  await sendAll()
  // Further than what was sent or tried by then counts.
  moveClock(60 * minute)
  await setInvolve(cms, { mailsPerMinute: 2 })
  const count = server.received.length
  const addresses = [somebody(), somebody(), somebody()]
  await cms.strapi.db.transaction(async () => {
    for (const to of addresses) {
      await enqueue(cms.strapi, { ...plainMail(to), dueAt: now() })
    }
    addresses.push(somebody())
    await sendForm(cms, { kind: 'sign-up', email: addresses.at(-1) ?? '' })
  })
  await vi.waitUntil(() => server.received.length === count + 2, soon)
  const [first, second] = server.received.slice(count)
  expect([first?.to, second?.to]).toContainEqual(addresses.slice(-1))
  await afterAnotherTurn()
  expect(server.received).toHaveLength(count + 2)
  moveClock(minute + 1_000)
  await setInvolve(cms, { mailsPerMinute: 600 })
  await look()
  for (const to of addresses) expect(server.to(to)).toHaveLength(1)
})

describe('when the cms is killed', () => {
  const booted = { timeout: 300_000, interval: 20 }

  /** Another cms with the same keys, whose clock goes ahead by so much. */
  function serveAhead(ms: number): Promise<OtherCms> {
    const variables = {
      PRIVATE_DATA_KEYS: process.env['PRIVATE_DATA_KEYS'] ?? '',
      SMTP_URL: server.url,
      MAIL_FROM: process.env['MAIL_FROM'] ?? '',
    }
    return serve(place, variables, clockShift() + ms)
  }

  /** Somebody has the one place of a date, and somebody else waits for it. */
  let full: { end: string; waiting: { email: string; myData: string } }
  beforeAll(async () => {
    const originalDate = inDays(30)
    const times = { firstDate: originalDate, startTime: '19:00', endTime: '21:00' }
    const { documentId: meeting } = await cms.strapi.documents('api::meeting.meeting').create({
      data: { title: 'Full', ...times, attendance: 'online', places: 1 } as never,
      locale: 'en',
      status: 'published',
    })
    const form = { kind: 'attend', meeting, originalDate } as const
    const link = (kind: 'unsubscribe' | 'my-data', entry: string) =>
      issueLink(cms.strapi, { kind, entry }, now() + 24 * 60 * minute)
    const end = link('unsubscribe', await enter(cms, { ...form, email: somebody() }))
    const email = somebody()
    full = {
      end,
      waiting: { email, myData: link('my-data', await enter(cms, { ...form, email })) },
    }
  })

  it('before it sends, or before it has noted that it did, nothing is lost', async () => {
    const [one, other] = [somebody(), somebody()]
    server.behaviour = 'is down'
    const code = await sendForm(cms, { kind: 'sign-up', email: one })
    await vi.waitUntil(async () => (await mailRow(cms, `confirm:${code}`))['attempts'] === 1, soon)
    await sendForm(cms, { kind: 'sign-up', email: other })
    const last = somebody()
    await enqueue(cms.strapi, { ...plainMail(last), dueAt: now() + 20 * minute })
    await stop()

    server.behaviour = 'is silent'
    const first = await serveAhead(5 * minute)
    await vi.waitUntil(() => server.connections > 0, booted)
    await first.kill()
    expect([...server.to(one), ...server.to(other)]).toEqual([])

    server.behaviour = 'takes and keeps silent'
    const second = await serveAhead(10 * minute)
    const accepted = () => [...server.to(one), ...server.to(other)]
    await vi.waitUntil(() => accepted().length > 0, booted)
    await second.kill()
    const [twice] = accepted()

    server.behaviour = 'takes'
    const third = await serveAhead(30 * minute)
    await vi.waitUntil(() => server.to(last).length > 0 && accepted().length > 2, booted)
    await third.stop()
    expect(server.to(last)).toHaveLength(1)
    const again = accepted()
    expect(again).toHaveLength(3)
    expect(new Set(again.map(({ messageId }) => messageId)).size).toBe(2)
    const same = again.filter(({ messageId }) => messageId === twice?.messageId)
    expect(same.map(({ to }) => to)).toEqual([twice?.to, twice?.to])
  })

  it.runIf(isWhole)(
    'as somebody has withdrawn, whoever waits for their place has it, and is told once',
    async () => {
      const { end, waiting } = full
      await stop()
      server.behaviour = 'is down'
      const first = await serveAhead(40 * minute)
      await openLink(first, { token: end, act: { do: 'unsubscribe' } })
      await first.kill()

      server.behaviour = 'takes'
      const second = await serveAhead(60 * minute)
      const told = () =>
        server.to(waiting.email).filter(({ subject }) => /a place for you/.test(subject ?? ''))
      await vi.waitUntil(() => told().length > 0, booted)
      const mine = await opened(second, { token: waiting.myData })
      expect(mine).toMatchObject({ view: { entries: [{ waits: false }] } })
      await second.stop()
      expect(told()).toHaveLength(1)
    },
  )
})
