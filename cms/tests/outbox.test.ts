/** What the branch writes goes out once, whatever happens to the mail server and to the cms. */
import { getServers, setServers } from 'node:dns/promises'
import { Temporal } from 'temporal-polyfill'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type { LetterList, LetterView } from '../src/letters/contract'
import type { DomainView } from '../src/letters/domain/contract'
import { administrator, registerAdministrator, signIn, type AdminSession } from './admin'
import { startCms, type Cms } from './cms'
import { clockShift, now } from './clock/clock.mjs'
import { inDays, today } from './days'
import {
  enqueue,
  enter,
  issueLink,
  knownBefore,
  mailRow,
  nameBranch,
  sendForm,
  setInvolve,
} from './involve'
import {
  addReader,
  addReaders,
  askOfLetters,
  lookAfterLetters,
  sendLetter,
  showLetter,
  writeLetter,
} from './letters'
import { MailServer } from './mailServer'
import { NameServer } from './nameServer'
import { serve, type OtherCms } from './process'
import { moveClock, passTime, putClockBack } from './testClock'
import { openLink, opened } from './visitor'

const entryUid = 'api::involvement-entry.involvement-entry'
const soon = { timeout: 300_000, interval: 25 }
const minute = 60_000

const server = new MailServer()
let cms: Cms

beforeAll(async () => {
  await server.start()
  cms = await startCms({ example: false, env: server.environment })
  await nameBranch(cms)
  await setInvolve(cms, { mailsPerMinute: 600 })
})
afterAll(async () => {
  await stop()
  await server.stop()
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

  it('says where letters end, whatever editors wrote, and asks nobody for them who gets them', async () => {
    await setInvolve(cms, { lettersOn: true, welcomeMail: { subject: 'Hi', text: 'Good.' } })
    const mailOf = async (email: string, subject: string) => {
      const all = () => server.to(email).filter((mail) => mail.subject === subject)
      await vi.waitUntil(() => all().length > 0, soon)
      return all()[0]?.text ?? ''
    }
    const ask = async (code: string, to: string) => {
      const key = `lettersQuestion:${code}`
      const about = { language: 'en', about: {}, dueAt: now() } as const
      await enqueue(cms.strapi, { key, kind: 'lettersQuestion', entry: code, to, ...about })
      await vi.waitUntil(async () => (await mailRow(cms, key))['state'] !== 'waiting', soon)
      return (await mailRow(cms, key))['state']
    }
    const [reads, other] = [somebody(), somebody()]
    const reader = await enter(cms, { kind: 'sign-up', email: reads, letters: true })
    const text = await mailOf(reads, 'Hi')
    const [, link = ''] = /here you end them: \S+\?t=(\S+)/.exec(text.replace(/\s+/g, ' ')) ?? []
    const { view } = await opened(cms, { token: decodeURIComponent(link) })
    expect(view).toMatchObject({ kind: 'letters', letters: { chosen: { every: 'each' } } })
    expect(await ask(reader, reads)).toBe('dropped')

    const code = await enter(cms, { kind: 'sign-up', email: other })
    expect(await mailOf(other, 'Hi')).not.toContain('letters')
    expect(await ask(code, other)).toBe('sent')
    const question = await mailOf(other, 'Would you like letters from Riverside?')
    const [, asked = ''] = /button:\s+\S+\?t=(\S+)/.exec(question) ?? []
    const { view: answer } = await opened(cms, { token: decodeURIComponent(asked) })
    expect(answer).toMatchObject({ kind: 'letters-question', isAnswered: false })
    await setInvolve(cms, { lettersOn: false, welcomeMail: null })
  })

  it('says how long the link to all that is held works where it is deleted sooner', async () => {
    await setInvolve(cms, { unconfirmedDays: 2 })
    const email = somebody()
    await knownBefore(cms, { kind: 'ask', email })
    await sendForm(cms, { kind: 'my-data', email })
    await vi.waitUntil(() => server.to(email).length > 0, soon)
    expect(server.to(email)[0]?.text).toContain('The link works for 2 days.')
    await setInvolve(cms, { unconfirmedDays: 7 })
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
    const slow = Array.from({ length: 4 }, (_, index) => `person-${index}@slow.example`)
    for (const email of slow) await sendForm(cms, { kind: 'sign-up', email })
    await vi.waitUntil(() => server.connections > 0, soon)
    // One after the other these would take more than half a minute.
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

it('sends no more in an hour than the provider allows, and what somebody waits for first', async () => {
  await sendAll()
  // Further than any test before: what these sent does not count.
  const [last]: { sentAt: string }[] = await cms.strapi.db
    .query('api::outbox-mail.outbox-mail')
    .findMany({ where: { sentAt: { $notNull: true } }, orderBy: { sentAt: 'desc' }, limit: 1 })
  moveClock(Math.max(0, Date.parse(last?.sentAt ?? '') - now()) + 61 * minute)
  await setInvolve(cms, { mailsPerHour: 10 })
  const count = server.received.length
  const addresses = Array.from({ length: 12 }, somebody)
  for (const to of addresses) await enqueue(cms.strapi, { ...plainMail(to), dueAt: now() })
  await vi.waitUntil(() => server.received.length === count + 10, soon)
  await afterAnotherTurn()
  expect(server.received).toHaveLength(count + 10)
  moveClock(60 * minute)
  await look()
  for (const to of addresses) expect(server.to(to)).toHaveLength(1)
  await setInvolve(cms, { mailsPerHour: null })
})

describe('a letter', () => {
  let editor: AdminSession
  let hours = 0

  beforeAll(async () => {
    await registerAdministrator(cms)
    await setInvolve(cms, { lettersOn: true })
  })
  beforeEach(async () => {
    await sendAll()
    // Nobody who asked for letters in another test reads these.
    await cms.strapi.db.query(entryUid).updateMany({ where: {}, data: { letters: false } })
    // Further than any test before: what these sent does not count.
    hours += 2
    moveClock(hours * 60 * minute)
    // A session does not last as long as the clock goes in these tests.
    editor = await signIn(cms, administrator)
  })
  afterEach(() => {
    server.refusedTo = /^$/
  })

  it('comes from a domain at which somebody can look', async () => {
    const names = new NameServer({
      'riverside.example': { texts: ['v=spf1 mx +all'], exchanges: ['mx.riverside.example'] },
      'own._domainkey.riverside.example': { texts: ['v=DKIM1; p=MIGfMA0'] },
    })
    const others = getServers()
    setServers([await names.start()])
    try {
      const look = async (selector: string | null) =>
        editor.ask('POST', '/branchline/letters/domain', { selector })
      const { json } = await look('own')
      const { domain, findings } = json as DomainView
      expect(domain).toBe('riverside.example')
      expect(findings.map(({ about, isGood }) => [about, isGood])).toEqual([
        ['spf', false],
        ['dkim', true],
        ['dmarc', false],
        ['mx', true],
      ])
      expect(findings[0]?.said).toContain('everybody may send for riverside.example')
      expect(findings[2]?.said).toContain('_dmarc.riverside.example: v=DMARC1; p=none')
      const without = ((await look(null)).json as DomainView).findings
      expect(without.find(({ about }) => about === 'dkim')).toMatchObject({ isGood: false })
      const refused = await look('no selector')
      expect(refused.status).toBe(400)
      expect(refused.text).toContain('Write the name as your mail provider gives it')
    } finally {
      setServers(others)
      await names.stop()
    }
  })

  async function untilOver(code: string): Promise<void> {
    const isOver = async () => {
      lookAfterLetters(cms)
      const letter = await cms.strapi.db.query('api::letter.letter').findOne({ where: { code } })
      return letter?.state === 'sent'
    }
    await vi.waitUntil(isOver, { ...soon, interval: 250 })
  }

  it('goes once to each who asked for letters, in their language, and says who got it', async () => {
    const many = await addReaders(cms, 'reader', 8)
    await addReader(cms, 'lectora@example.org', { language: 'es', name: 'Ana & Luz' })
    await addReader(cms, 'Reader-7@example.org')
    await addReader(cms, 'away@example.org', { returned: 3 })
    await enter(cms, { kind: 'sign-up', email: 'no-letters@example.org' })
    await addReader(cms, 'gone@example.org')
    server.refusedTo = /^gone@/
    const letter = await writeLetter(editor, 'Spring')
    expect(letter.readers).toBe(10)
    await sendLetter(editor, letter)
    // Forms that are sent meanwhile.
    const forms = Array.from({ length: 4 }, somebody)
    for (const email of forms) await sendForm(cms, { kind: 'sign-up', email })
    await untilOver(letter.code)
    await vi.waitUntil(() => forms.every((to) => server.to(to).length === 1), soon)
    for (const to of [...many, 'lectora@example.org']) {
      const got = server.received.filter((mail) => mail.to[0]?.toLowerCase() === to)
      expect(got, to).toHaveLength(1)
    }
    for (const to of ['away@example.org', 'no-letters@example.org']) {
      expect(server.to(to).filter(({ subject }) => subject?.includes('Spring'))).toEqual([])
    }
    const { counts } = await showLetter(editor, letter)
    expect(counts).toEqual({
      readers: 10,
      waiting: 0,
      sent: 9,
      refused: 1,
      returned: 0,
      leftOut: 0,
    })
    const [inSpanish] = server.to('lectora@example.org')
    expect(inSpanish?.subject).toBe('Spring (es)')
    expect(inSpanish?.text).toMatch(/^Hola, Ana & Luz:\n/)
    expect(inSpanish?.html).toContain('Hola, Ana &amp; Luz:')
    const [mail] = server.to('reader-1@example.org')
    expect(mail?.text).toMatch(/^Hello,\n/)
    const link = /https?:\/\/\S+\/link\?t=\S+/.exec(mail?.text ?? '')?.[0] ?? ''
    expect(mail?.html).toContain(`href="${link}"`)
    const raw = server.received.find(({ to }) => to.includes('reader-1@example.org'))?.raw
    expect(raw?.replace(/\r\n\s+/g, ' ')).toContain(`List-Unsubscribe: <${link}>`)
    expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  })

  it('is what it was when it began, and spares who wants one a month until the next month', async () => {
    await addReader(cms, 'monthly@example.org', { lettersEvery: 'month' })
    await addReader(cms, 'each@example.org')
    const sendOne = async (subject: string) => {
      const letter = await writeLetter(editor, subject)
      await sendLetter(editor, letter)
      await untilOver(letter.code)
      return (await showLetter(editor, letter)).counts
    }
    // On the tenth of a month: ten days later it is the same one, and four weeks later the next.
    const { year, month } = today().add({ months: 1 })
    const tenth = Temporal.PlainDate.from({ year, month, day: 10 })
    moveClock(today().until(tenth).total('days') * 24 * 60 * minute)
    editor = await signIn(cms, administrator)
    await sendOne('First')
    moveClock(10 * 24 * 60 * minute)
    editor = await signIn(cms, administrator)
    expect(await sendOne('Second')).toMatchObject({ sent: 1, leftOut: 1 })
    // As near to the first one as a first Monday is to the next.
    moveClock(18 * 24 * 60 * minute)
    editor = await signIn(cms, administrator)
    await sendOne('Third')
    const subjects = (to: string) => server.to(to).map(({ subject }) => subject)
    expect(subjects('monthly@example.org')).toEqual(['First', 'Third'])
    expect(subjects('each@example.org')).toEqual(['First', 'Second', 'Third'])
  })

  it('that is planned or on its way stops where letters are switched off', async () => {
    await addReaders(cms, 'off', 12)
    await setInvolve(cms, { mailsPerMinute: 6 })
    const planned = await writeLetter(editor, 'Planned')
    await sendLetter(editor, planned, new Date(now() + 60 * minute).toISOString())
    const begun = await writeLetter(editor, 'Begun')
    await sendLetter(editor, begun)
    const count = () => server.received.filter(({ to }) => to[0]?.startsWith('off-')).length
    await vi.waitUntil(() => count() > 0, soon)
    await setInvolve(cms, { lettersOn: false })
    const untilIs = (letter: LetterView, state: LetterView['state']) =>
      vi.waitUntil(async () => {
        lookAfterLetters(cms)
        return (await showLetter(editor, letter)).state === state
      }, soon)
    await untilIs(planned, 'draft')
    await untilIs(begun, 'stopped')
    // What was being sent at that moment still is.
    const waiting = async () => (await showLetter(editor, begun)).counts?.waiting
    await vi.waitUntil(async () => (await waiting()) === 0, soon)
    await setInvolve(cms, { lettersOn: true, mailsPerMinute: 600 })
    await askOfLetters(editor, 'DELETE', `/${planned.code}`)
  })

  it('is stopped, goes on where it was, and is behind all other mail meanwhile', async () => {
    const many = await addReaders(cms, 'slow', 12)
    await setInvolve(cms, { mailsPerMinute: 6 })
    const count = () => server.received.filter(({ to }) => to[0]?.startsWith('slow-')).length
    const letter = await writeLetter(editor, 'Slowly')
    await sendLetter(editor, letter)
    await vi.waitUntil(() => count() === 4, soon)
    const form = somebody()
    await sendForm(cms, { kind: 'sign-up', email: form })
    const reply = await poke()
    await vi.waitUntil(() => server.to(reply).length + server.to(form).length === 2, soon)
    expect(count()).toBe(4)
    const stopped = await askOfLetters<object>(editor, 'POST', `/${letter.code}/stop`, {})
    expect(stopped).toMatchObject({ state: 'stopped', counts: { sent: 4, waiting: 0 } })
    moveClock(2 * minute)
    await afterAnotherTurn()
    expect(count()).toBe(4)
    await setInvolve(cms, { mailsPerMinute: 600 })
    await askOfLetters(editor, 'POST', `/${letter.code}/go-on`, { code: null })
    await untilOver(letter.code)
    for (const to of many) expect(server.to(to)).toHaveLength(1)
  })

  it('goes as a test to whoever writes it, and to nobody else', async () => {
    await addReader(cms, 'untested@example.org')
    const letter = await writeLetter(editor, 'A try')
    await askOfLetters(editor, 'POST', `/${letter.code}/test`, { language: 'es' })
    const tests = () =>
      server.to(letter.testTo).filter(({ subject }) => subject === 'Prueba: A try (es)')
    await vi.waitUntil(() => tests().length > 0, soon)
    expect(server.to('untested@example.org')).toEqual([])
    expect(await showLetter(editor, letter)).toMatchObject({ state: 'draft', counts: null })
  })

  it('is not sent without readers, a subject or the version that somebody saw', async () => {
    const letter = await writeLetter(editor, 'Nobody')
    const { letters } = await askOfLetters<LetterList>(editor, 'GET')
    expect(letters[0]).toMatchObject({ code: letter.code, title: 'Nobody', state: 'draft' })
    expect(Math.abs(now() - Date.parse(letters[0]?.at ?? ''))).toBeLessThan(minute)
    const send = (body: object) =>
      editor.ask('POST', `/branchline/letters/${letter.code}/send`, body)
    const atOnce = { at: null, code: null, version: letter.version }
    expect(await send(atOnce)).toMatchObject({ status: 400 })
    expect((await send(atOnce)).text).toContain('nobody has asked for letters and confirmed it yet')
    expect(letter.nobody).toContain('“Ask whether they want letters”')
    const archived = await writeLetter(editor, 'Of last year', { onSite: true })
    await sendLetter(editor, archived)
    await untilOver(archived.code)
    expect(await showLetter(editor, archived)).toMatchObject({
      state: 'sent',
      counts: { readers: 0, sent: 0 },
      site: { place: { address: expect.stringContaining('/letters/of-last-year') as string } },
    })
    await addReader(cms, 'reads@example.org')
    const { version } = await showLetter(editor, letter)
    const inSpanish = await askOfLetters<LetterView>(editor, 'PUT', `/${letter.code}`, {
      ...{ texts: letter.texts, items: letter.items, onSite: letter.onSite, version },
      audience: { ...letter.audience, languages: ['es'] },
    })
    const refused = await send({ ...atOnce, version: inSpanish.version })
    expect(refused).toMatchObject({ status: 400 })
    expect(refused.text).toContain(
      'the one person who wants letters does not fit all that is chosen',
    )
    const kept = await showLetter(editor, letter)
    expect(kept).toMatchObject({ state: 'draft', nobody: inSpanish.nobody, readers: 0 })
    expect((await send({ ...atOnce, version: 1 })).text).toContain('Somebody else has changed')
    expect((await send({ ...atOnce, at: '2030-01-01T10:00:00Z' })).text).toContain('is over')
    const untitled = await writeLetter(editor, '', {
      texts: { en: { subject: '', words: 'Text' } },
    })
    const answer = await editor.ask('POST', `/branchline/letters/${untitled.code}/send`, {
      ...atOnce,
      version: untitled.version,
    })
    expect(answer.text).toContain('a subject in one language')
    expect(server.to('reads@example.org')).toEqual([])
  })

  it('is saved once more by whoever never had the answer, and by nobody else over what was saved since', async () => {
    const { code, version, items, audience, onSite } = await writeLetter(editor, 'Twice')
    const save = (subject: string) =>
      editor.ask('PUT', `/branchline/letters/${code}`, {
        ...{ texts: { en: { subject, words: 'Hello' } }, items, audience, onSite, version },
      })
    for (const time of ['at first', 'once more']) {
      const { status, json } = await save(' On a train ')
      expect(status, time).toBe(200)
      expect(json).toMatchObject({
        version: version + 1,
        texts: { en: { subject: 'On a train' } },
      })
    }
    const refused = await save('Of somebody else')
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('Somebody else has changed this letter')
    expect(await showLetter(editor, { code })).toMatchObject({ title: 'On a train' })
  })

  it('has no address in the clear in the database', async () => {
    const address = 'canary-of-letters@example.org'
    await addReader(cms, address)
    server.behaviour = 'refuses for now'
    const letter = await writeLetter(editor, 'Sealed')
    await sendLetter(editor, letter)
    const mails = cms.strapi.db.query('api::outbox-mail.outbox-mail')
    const tried = () => mails.count({ where: { state: 'waiting', attempts: { $gt: 0 } } })
    await vi.waitUntil(async () => (await tried()) === 1, soon)
    expect((await showLetter(editor, letter)).counts?.waiting).toBe(1)
    for (const uid of ['api::letter.letter', 'api::outbox-mail.outbox-mail', entryUid]) {
      const rows = await cms.strapi.db.query(uid).findMany({})
      expect(rows.length).toBeGreaterThan(0)
      expect(JSON.stringify(rows)).not.toContain('canary-of-letters')
    }
    server.behaviour = 'takes'
    passTime(2 * minute)
    await untilOver(letter.code)
    expect(server.to(address)).toHaveLength(1)
  })
})

describe('when the cms is killed', () => {
  const booted = { timeout: 300_000, interval: 20 }

  /** Another cms with the same keys, whose clock goes ahead by so much. */
  function serveAhead(ms: number): Promise<OtherCms> {
    const variables = {
      PRIVATE_DATA_KEYS: process.env['PRIVATE_DATA_KEYS'] ?? '',
      ...server.environment,
    }
    return serve(cms.place, variables, clockShift() + ms)
  }

  /** Somebody has the one place of a date, and somebody else waits for it. */
  let full: { end: string; waiting: { email: string; myData: string } }
  beforeAll(async () => {
    if (!isWhole) return
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

  /** A letter that begins when the tests before it are over. */
  const lettered = Array.from(
    { length: isWhole ? 5_000 : 40 },
    (_, i) => `lettered-${i}@example.org`,
  )
  beforeAll(async () => {
    await cms.strapi.db.query(entryUid).updateMany({ where: {}, data: { letters: false } })
    await cms.strapi.db.transaction(async () => {
      for (const address of lettered) await addReader(cms, address)
    })
    const editor = await signIn(cms, administrator)
    const letter = await writeLetter(editor, 'Through thick and thin')
    await sendLetter(editor, letter, new Date(now() + 90 * minute).toISOString())
  })

  it('before it sends, before it has noted that it did, or in the midst of a letter, nothing is lost', async () => {
    const [one, other] = [somebody(), somebody()]
    server.behaviour = 'is down'
    const code = await sendForm(cms, { kind: 'sign-up', email: one })
    await vi.waitUntil(async () => (await mailRow(cms, `confirm:${code}`))['attempts'] === 1, soon)
    await sendForm(cms, { kind: 'sign-up', email: other })
    const last = somebody()
    await enqueue(cms.strapi, { ...plainMail(last), dueAt: now() + 20 * minute })
    await stop()

    // Nor is the other's mail when the next ends, so that a short run starts one less.
    if (isWhole) {
      server.behaviour = 'is silent'
      const first = await serveAhead(5 * minute)
      await vi.waitUntil(() => server.connections > 0, booted)
      await first.kill()
      expect([...server.to(one), ...server.to(other)]).toEqual([])
    }

    // It dies in the midst of a letter, of which one mail is accepted and nobody has noted it.
    const letters = () =>
      server.received.filter(({ mail }) => mail.subject === 'Through thick and thin')
    server.refusedTo = /^lettered-1\d@/
    server.behaviour = 'takes'
    const second = await serveAhead(97 * minute)
    const before = () => [one, other, last].every((to) => server.to(to).length > 0)
    await vi.waitUntil(() => letters().length > 15 && before(), booted)
    server.behaviour = 'takes and keeps silent'
    const taken = letters().length
    await vi.waitUntil(() => letters().length > taken, booted)
    await second.kill()
    const twice = letters().at(-1)
    for (const to of [one, other, last]) expect(server.to(to)).toHaveLength(1)

    // Each reader gets the letter, and nobody twice but at that very moment.
    server.behaviour = 'takes'
    const third = await serveAhead(120 * minute)
    const refused = lettered.filter((address) => server.refusedTo.test(address))
    const everybody = lettered.length - refused.length
    const reached = () => new Set(letters().map(({ to }) => to[0])).size
    const again = () => letters().filter(({ mail }) => mail.messageId === twice?.mail.messageId)
    await vi.waitUntil(() => reached() === everybody && again().length > 1, {
      ...booted,
      timeout: 1_200_000,
    })
    await third.stop()
    server.refusedTo = /^$/
    expect(again().map(({ to }) => to)).toEqual([twice?.to, twice?.to])
    const ids = letters().map(({ mail }) => mail.messageId)
    expect(new Set(ids).size).toBe(everybody)
    expect(ids.length - everybody).toBe(1)
    for (const to of [one, other, last]) expect(server.to(to)).toHaveLength(1)
  }, 1_500_000)

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
