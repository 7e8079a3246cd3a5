import fc from 'fast-check'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { Locale, Meeting, OccurrenceStatus } from 'cms/contract'
import { addressOf } from '../src/addresses'
import { meeting, occurrence, site } from '../src/sample-branch'
import { flyerWordsOf } from '../src/words/flyer'
import { Expected } from './cms/expected'
import { Programme } from './cms/programme'
import { readingOf, SampleDoor, sampleLog } from './cms/sample-door'
import { shortAddress } from './flyers/shortAddress'
import { addPrintedRoutes } from './printedRoutes'
import type { Reading } from './reading'
import { Replies } from './replies/replies'
import { SiteSearch } from './search/siteSearch'
import { documentFrom, stillFrom } from './shell'

const html =
  '<html lang="en"><head><!--head--></head><body><div id="app"><!--app--></div><!--first-data--></body></html>'
const shell = {
  document: documentFrom(html),
  still: stillFrom(html),
  hashes: { scripts: [], styles: [] },
  kept: null,
}
const languages = ['en', 'es'] as const
const days = ['2026-11-26', '2026-12-03', '2026-12-10'] as const
const slugs = ['reading', 'assembly', 'books', 'open-evening'] as const
const statuses: OccurrenceStatus[] = ['scheduled', 'cancelled', 'moved', 'postponed']

/** A meeting as the branch has it now. */
interface Told {
  code: string
  title: string
  slug: string
  isPublic: boolean
  isDeleted: boolean
  dates: Map<string, OccurrenceStatus>
}

/** A branch of which everything changes but which meeting is which. */
class Branch {
  readonly #door = new SampleDoor()
  readonly meetings: Told[] = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'].map((code, index) => ({
    code,
    title: `Meeting ${index}`,
    slug: slugs[index] ?? '',
    isPublic: true,
    isDeleted: false,
    dates: new Map(days.map((day) => [day, 'scheduled'])),
  }))
  readonly #reading = readingOf(this.#door)
  #count = 1

  /** What answers printed addresses here. */
  app(): Hono {
    const app = new Hono()
    const { log } = sampleLog()
    const { known, watch } = this.#reading
    const { now } = this.#door
    const programme = new Programme(known, null)
    const reading: Reading = {
      ...this.#reading,
      now,
      programme,
      expected: new Expected(),
      replies: new Replies({ known, watch, now }),
      search: new SiteSearch({ known, programme, watch, log, now }),
    }
    addPrintedRoutes(app, {
      reading,
      security: {},
      siteUrl: 'https://branch.example',
      shell: () => Promise.resolve(shell),
    })
    return app
  }

  /** Makes the door tell how things stand. */
  async tell(): Promise<void> {
    const shown = this.meetings.filter(({ isPublic, isDeleted }) => isPublic && !isDeleted)
    const { contents } = this.#door
    for (const address of Object.keys(contents)) delete contents[address]
    contents['/api/site/codes'] = { data: shown.map(({ code, slug }) => ({ code, slug })) }
    for (const locale of languages) {
      contents[`/api/site?locale=${locale}`] = { ...site, locale }
      contents[`/api/site/meetings?locale=${locale}`] = {
        data: [],
        meta: { next: null, from: '2026-11-24', to: '2027-12-29' },
      }
      for (const told of shown) {
        const { slug } = told
        contents[`/api/site/meetings/${slug}?locale=${locale}`] = this.#meeting(told)
        for (const [day, status] of told.dates) {
          contents[`/api/site/meetings/${slug}/${day}?locale=${locale}`] = {
            occurrence: occurrence({ slug, key: `${slug}/${day}`, originalDate: day, status }),
            meeting: this.#meeting(told),
            previous: null,
            next: null,
          }
        }
      }
    }
    this.#count += 1
    this.#door.revision = `a.${this.#count}`
    await this.#reading.watch.check()
  }

  at(address: string, locale: Locale): unknown {
    return this.#door.contents[`/api/site${address.replace(/^\/es/, '')}?locale=${locale}`]
  }

  away(): void {
    this.#door.isAway = true
  }

  #meeting({ slug, title }: Told): Meeting {
    return { ...meeting, slug, title, next: [] }
  }
}

/** What somebody does, to which of the meetings. */
const step = fc.record({
  which: fc.nat(2),
  act: fc.oneof(
    fc.record({ kind: fc.constant('rename' as const), slug: fc.constantFrom(...slugs) }),
    fc.record({
      kind: fc.constant('change' as const),
      day: fc.constantFrom(...days),
      status: fc.constantFrom(...statuses),
    }),
    // The rule puts it there no more, or again.
    fc.record({ kind: fc.constant('unplan' as const), day: fc.constantFrom(...days) }),
    fc.record({ kind: fc.constant('plan' as const), day: fc.constantFrom(...days) }),
    fc.record({
      kind: fc.constantFrom('unpublish' as const, 'publish' as const, 'delete' as const),
    }),
  ),
})

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

function happen({ meetings }: Branch, { which, act }: Step): void {
  const told = meetings[which]
  if (!told) return
  switch (act.kind) {
    case 'rename':
      // Whatever was left may be another's next.
      if (meetings.every(({ slug, isDeleted }) => slug !== act.slug || isDeleted))
        told.slug = act.slug
      return
    case 'change':
      if (told.dates.has(act.day)) told.dates.set(act.day, act.status)
      return
    case 'plan':
      told.dates.set(act.day, 'scheduled')
      return
    case 'unplan':
      told.dates.delete(act.day)
      return
    case 'publish':
    case 'unpublish':
      told.isPublic = act.kind === 'publish'
      return
    case 'delete':
      told.isDeleted = true
  }
}

/** Follows what is printed for a meeting, and holds it to how things stand. */
async function expectTruth(
  branch: Branch,
  app: Hono,
  told: Told,
  day: string | null,
  locale: Locale,
): Promise<void> {
  const address = shortAddress({ language: locale, code: told.code, date: day })
  const answer = await app.request(`http://branch.example${address.toUpperCase()}`)
  const words = flyerWordsOf(locale).lost
  if (!told.isPublic || told.isDeleted) {
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain(words.meeting)
  } else if (day !== null && !told.dates.has(day)) {
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain(words.dateText(told.title))
  } else {
    expect(answer.status).toBe(302)
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    const location = answer.headers.get('location') ?? ''
    expect(location.startsWith(addressOf(locale, 'meetings/'))).toBe(true)
    expect(branch.at(location, locale)).toMatchObject(
      day === null
        ? { title: told.title }
        : { meeting: { title: told.title }, occurrence: { status: told.dates.get(day) } },
    )
  }
}

test('through whatever history, each printed code leads to the truth', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (history) => {
      const branch = new Branch()
      const app = branch.app()
      await branch.tell()
      for (const one of history) happen(branch, one)
      await branch.tell()
      for (const told of branch.meetings) {
        for (const [index, day] of [null, ...days].entries()) {
          await expectTruth(branch, app, told, day, languages[index % 2] ?? 'en')
        }
      }
    }),
    { seed: 20_360_514, numRuns: 120 },
  )
})

test('codes lead on while the cms is away', async () => {
  const branch = new Branch()
  const app = branch.app()
  const [told] = branch.meetings
  if (!told) throw new Error('there is no meeting')
  await branch.tell()
  await expectTruth(branch, app, told, days[0], 'es')
  branch.away()
  await expectTruth(branch, app, told, days[0], 'es')
})

test('a language that the site does not speak is answered in the first', async () => {
  const branch = new Branch()
  await branch.tell()
  const answer = await branch.app().request('http://branch.example/f/de/aaaaaaaa')
  expect(answer.headers.get('location')).toBe('/meetings/reading')
})

test('what was never printed is no matter of theirs', async () => {
  const branch = new Branch()
  await branch.tell()
  const app = branch.app()
  app.get('*', (context) => context.text('a page', 200))
  for (const path of ['/f', '/f/en', '/f/en/too-long-for-a-code', '/food/en/aaaaaaaa']) {
    expect(await (await app.request(`http://branch.example${path}`)).text()).toBe('a page')
  }
})
