import { expect, test } from 'vitest'
import { now, occurrence, site } from '../sample-branch'
import type { Mailed } from './mailed'
import { renderMailed } from './renderMailed'
import { askedDate, attending, held, known, letters } from './sample-mailed'

const opened = (view: Mailed['view']): Mailed => ({ view, acted: null, problems: [] })

async function shown(mailed: Mailed, locale: 'en' | 'es' = 'en'): Promise<string> {
  const { head, body } = await renderMailed({
    locale,
    site: { ...site, locale },
    mailed,
    now,
    siteUrl: 'https://branch.example',
  })
  return head + body.replaceAll(/<!--.*?-->/g, '')
}

test('a link to confirm shows what was asked for, by a button that alone confirms', async () => {
  const page = await shown(opened({ kind: 'confirm', entry: held() }))
  expect(page).toContain('<title>Is this you? · Portland Branch</title>')
  expect(page).toContain('name="robots" content="noindex, nofollow"')
  expect(page).toContain('Somebody asked us to write to rosa@example.org about what we do.')
  expect(page).toMatch(/<form method="post"><button[^>]* name="do" value="confirm">/)
  expect(page).toContain('it is deleted by itself on Tuesday, December 1.')
  expect(page).toContain('First line\nsecond line')
  expect(page).toContain('Rosa &lt;L.&gt;')
  expect(page).toContain('Reading together')
  expect(page).toContain('You may keep what I send and write to me about it.')
  expect(page).not.toContain('<script')
})

test('whoever will take part over the network is told how the link to join comes', async () => {
  const acted = { act: { do: 'confirm' as const }, done: true }
  const view = { kind: 'confirm' as const, entry: { ...attending, state: 'confirmed' as const } }
  const page = await shown({ view, acted, problems: [] })
  expect(page).toContain('Confirmed. Thank you!')
  expect(page).toContain('The link to join online comes by email')
  expect(page).toContain('href="/meetings/branch-meeting/2026-11-26"')
  expect(page).not.toContain('<form')
})

test('what was confirmed before is not asked for again', async () => {
  const page = await shown(opened({ kind: 'confirm', entry: held({ state: 'confirmed' }) }))
  expect(page).toContain('This is confirmed already')
  expect(page).not.toContain('<form')
})

test('what is off by now is said to be, before it is confirmed and after, in the place of what comes next', async () => {
  const { meeting } = attending
  const said = {
    cancelled: 'It is cancelled by now.',
    postponed: 'It is postponed by now.',
    over: 'It is over already.',
    gone: 'It is no longer planned.',
  } as const
  for (const off of ['cancelled', 'postponed', 'over', 'gone'] as const) {
    const isKnown = off !== 'gone' && meeting
    const about = { off, meeting: isKnown ? meeting : meeting && { ...meeting, date: null } }
    for (const state of ['unconfirmed', 'confirmed'] as const) {
      const page = await shown(
        opened({ kind: 'confirm', entry: { ...attending, ...about, state } }),
      )
      expect(page).toContain(said[off])
      for (const promise of ['See you there', 'all coming dates', 'join online', 'Every date']) {
        expect(page, `${off} ${state}`).not.toContain(promise)
      }
    }
    const entry = { ...known, ...about }
    expect(await shown(opened({ kind: 'unsubscribe', entry }))).toMatch(
      off === 'gone' ? /\(no longer planned\)/ : new RegExp(`\\(${off}\\)`),
    )
  }
})

test('whoever comes to all dates is told so', async () => {
  const meeting = attending.meeting && { ...attending.meeting, date: null, ofAll: true }
  const entry = { ...attending, meeting, state: 'confirmed' as const }
  expect(await shown(opened({ kind: 'confirm', entry }))).toContain('at all coming dates')
  expect(await shown(opened({ kind: 'my-data', entries: [entry] }))).toContain('Every date')
})

test('all that is held can be read, with when it goes, and is deleted in two steps', async () => {
  const answers = [
    { at: '2026-11-25T19:00:00.000Z', subject: 'The ramp', text: 'There is one.\nCome by!' },
  ]
  const view = { kind: 'my-data' as const, entries: [held({ answers }), attending] }
  const page = await shown(opened(view))
  expect(page).toContain('This is all that we hold about rosa@example.org')
  expect(page).toContain('A seat near the door')
  expect(page).toContain('Our answer of Wednesday, November 25')
  expect(page).toContain('The ramp\n\nThere is one.\nCome by!')
  expect(page.match(/Deleted by itself/g)).toHaveLength(2)
  expect(page).toMatch(/<details class="act"><summary[^>]*>Delete all of this<\/summary><form/)
})

test('where nothing is held there is nothing to delete', async () => {
  const page = await shown(opened({ kind: 'my-data', entries: [] }))
  expect(page).toContain('We hold nothing about your address.')
  expect(page).not.toContain('<form')
})

test('whoever organizes a date sees how many come, and can confirm, cancel or move it', async () => {
  const page = await shown(opened(askedDate()))
  expect(page).toContain('12 people have said that they will be there.')
  for (const act of ['date-confirm', 'date-cancel', 'date-move']) {
    expect(page).toContain(`name="do" value="${act}"`)
  }
  expect(page).toMatch(/type="date" name="date" value="2026-11-26" required/)
  expect(page).toMatch(/type="time" name="startTime" value="19:00" required/)
  expect(page).toMatch(/type="time" name="endTime" value="21:00" required/)
  expect(page).toContain('Times are Pacific Time.')
})

test('the tab of a date that was asked about says how it stands', async () => {
  const titled = async (differences: Parameters<typeof askedDate>[0]) =>
    /<title>(.*?) · /.exec(await shown(opened(askedDate(differences))))?.[1]
  expect(await titled({})).toBe('Does this date take place?')
  const off = occurrence({ status: 'cancelled' })
  expect(await titled({ occurrence: off })).toBe('This date is cancelled')
})

test('a date of whole days is moved by its day alone', async () => {
  const page = await shown(opened(askedDate({ occurrence: occurrence({ allDay: true }) })))
  expect(page).toContain('name="date"')
  expect(page).not.toContain('name="startTime"')
})

test('what could not be done keeps what was typed and says why, on top and beside the field', async () => {
  const act = {
    do: 'date-move' as const,
    date: '2026-11-27',
    startTime: '18:00',
    endTime: '17:00',
    note: 'The room is taken',
  }
  const problems = [{ field: 'endTime' as const, message: 'It ends before it begins.' }]
  const page = await shown({ view: askedDate(), acted: { act, done: false }, problems })
  expect(page).toContain('<a href="#move-endTime">It ends before it begins.</a>')
  expect(page).toMatch(/id="move-endTime"[^>]* value="17:00"[^>]* aria-invalid="true"/)
  expect(page).toMatch(/value="2026-11-27"/)
  expect(page).toContain('The room is taken')
  expect(page.match(/<details[^>]* open/g)).toHaveLength(1)
})

test('a link that lasts shows which date it is about, and where all that is held is seen', async () => {
  const page = await shown(opened({ kind: 'unsubscribe', entry: known }))
  expect(page).toContain('r…@e…')
  expect(page).toContain('Branch meeting')
  expect(page).toContain('value="unsubscribe"')
  expect(page).toContain('href="/get-involved/my-data"')
})

test('of one date of many it ends for that one or for all', async () => {
  const page = await shown(opened({ kind: 'unsubscribe', entry: { ...known, ofSeries: true } }))
  expect(page).toContain('value="unsubscribe"')
  expect(page).toContain('value="unsubscribe-all"')
  expect(page).toContain('You come to all dates.')
})

test('who waits for a place is told so, on the page and among what is held', async () => {
  const entry = held({ kind: 'attend', state: 'confirmed', waits: true })
  const act = { do: 'confirm' } as const
  const done = { ...opened({ kind: 'confirm', entry }), acted: { act, done: true } }
  expect(await shown(done)).toContain('you are on the waiting list now')
  expect(await shown(opened({ kind: 'my-data', entries: [entry] }))).toContain(
    'None yet: on the waiting list',
  )
})

test.each([
  ['confirmed', 'You have confirmed this date', true],
  ['moved', 'You have moved this date', true],
  ['cancelled', 'You have cancelled this date', false],
] as const)('after it was %s the page says so', async (answer, title, canChange) => {
  const status = answer === 'confirmed' ? 'scheduled' : answer
  const page = await shown(opened(askedDate({ answer, occurrence: occurrence({ status }) })))
  expect(page).toContain(title)
  expect(page).not.toContain('value="date-confirm"')
  expect(page.includes('value="date-cancel"')).toBe(canChange)
})

test.each([
  ['confirmed', 'cancelled', 'This date is cancelled', false],
  [null, 'postponed', 'This date is postponed', false],
  ['cancelled', 'scheduled', 'Does this date take place?', true],
  ['moved', 'scheduled', 'Does this date take place?', true],
] as const)(
  'after %s, and %s by others, it says how it is',
  async (answer, status, title, isOn) => {
    const page = await shown(opened(askedDate({ answer, occurrence: occurrence({ status }) })))
    expect(page).toContain(`<h1>${title}</h1>`)
    for (const act of ['date-confirm', 'date-cancel', 'date-move']) {
      expect(page.includes(`value="${act}"`), act).toBe(isOn)
    }
  },
)

test('who gets letters chooses what they are about, ends them alone, or all of it', async () => {
  const page = await shown(opened({ kind: 'letters', email: 'r…@e…', letters }))
  expect(page).toContain('<title>Your letters · Portland Branch</title>')
  expect(page).toContain('r…@e…')
  expect(page).toMatch(/<input[^>]*name="interests" value="work" checked/)
  expect(page).not.toMatch(/value="reading" checked/)
  expect(page).toMatch(/name="language" value="es" checked/)
  expect(page).toMatch(/name="every" value="each" checked/)
  for (const act of ['letters-save', 'letters-end', 'unsubscribe-all']) {
    expect(page).toContain(`name="do" value="${act}"`)
  }
  const ofSignUp = { ...known, kind: 'sign-up' as const, meeting: null }
  const unsubscribe = await shown(opened({ kind: 'unsubscribe', entry: ofSignUp, letters }))
  for (const act of ['letters-save', 'letters-end', 'unsubscribe']) {
    expect(unsubscribe).toContain(`name="do" value="${act}"`)
  }
  const data = await shown(opened({ kind: 'my-data', entries: [held()], letters }))
  for (const act of ['letters-save', 'letters-end', 'delete']) {
    expect(data).toContain(`name="do" value="${act}"`)
  }
})

test('what could not be saved of letters stands in the form as it was chosen', async () => {
  const act = {
    do: 'letters-save',
    interests: ['reading'],
    groups: ['tenants'],
    language: 'en',
    every: 'month',
  } as const
  const page = await shown({
    view: { kind: 'letters', email: 'r…@e…', letters },
    acted: { act: { ...act, interests: ['reading'], groups: ['tenants'] }, done: false },
    problems: [{ field: 'interests', message: 'Something is not there any more.' }],
  })
  expect(page).toContain('<a href="#letters-interests">Something is not there any more.</a>')
  expect(page).toMatch(/id="letters-interests"[^>]*value="reading" checked/)
  expect(page).toMatch(/value="tenants" checked/)
  expect(page).toMatch(/name="every" value="month" checked/)
  expect(page).not.toMatch(/value="work" checked/)
  const saved = { act: { ...act, interests: [], groups: [] }, done: true }
  const after = await shown({
    ...opened({ kind: 'letters', email: 'r…@e…', letters }),
    acted: saved,
  })
  expect(after).toContain('Saved.')
  expect(after).toMatch(/value="work" checked/)
})

test('who signed up before there were letters is asked by a button, and told what came of it', async () => {
  const view = {
    kind: 'letters-question',
    email: 'r…@e…',
    consent: { id: 'l1', text: 'Write me letters.', locale: 'en' },
    isAnswered: false,
  } as const
  const page = await shown(opened(view))
  expect(page).toContain('Write me letters.')
  expect(page).toMatch(/name="consent" value="l1"/)
  expect(page).toContain('value="letters-confirm"')
  const after = await shown(opened({ ...view, isAnswered: true }))
  expect(after).toContain('<h1>You get our letters</h1>')
  expect(after).not.toContain('value="letters-confirm"')
  const ended = await shown(opened({ kind: 'letters', email: 'r…@e…', letters: null }))
  expect(ended).toContain('<h1>You get no more letters</h1>')
})

test('a link that opens nothing says what can be done', async () => {
  const page = await shown(opened(null))
  expect(page).toContain('This link opens nothing any more')
  expect(page).toContain('href="/get-involved"')
  expect(page).toContain('href="/get-involved/my-data"')
})

test.each([
  [opened({ kind: 'confirm', entry: held() }), '¿Has sido tú?'],
  [opened({ kind: 'unsubscribe', entry: known }), '¿No quieres más de estos correos?'],
  [opened({ kind: 'my-data', entries: [held()] }), 'Lo que guardamos sobre ti'],
  [opened({ kind: 'letters', email: 'r…@e…', letters }), 'Tus boletines'],
  [opened(askedDate()), '¿Se mantiene esta fecha?'],
  [opened(null), 'Este enlace ya no abre nada'],
])('in Spanish, too: page %#', async (mailed, title) => {
  const page = await shown(mailed, 'es')
  expect(page).toContain(`<title>${title} · Portland Branch</title>`)
  expect(page).toContain('href="/es/privacy"')
})
