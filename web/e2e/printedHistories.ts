import fc from 'fast-check'
import { expect } from 'vitest'
import type { Meeting, MeetingCodes, MeetingDate } from 'cms/contract'
import type { Editor, Fields } from './editor'
import { daysAfter, weekdays } from './trickyMeetings'
import { readJson } from './views'
import { untilVisible } from './visible'

// Meetings of the real cms to which everything happens that an editor can do to them, after a flyer of
// each has been printed.

const days = 3

/** What happens to a meeting, one after the other. */
const happening = fc.oneof(
  fc.record({ kind: fc.constant('rename' as const), name: fc.nat(40) }),
  fc.record({ kind: fc.constant('cancel' as const), day: fc.nat(days - 1) }),
  fc.record({
    kind: fc.constant('move' as const),
    day: fc.nat(days - 1),
    by: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ kind: fc.constant('takeBack' as const), day: fc.nat(days - 1) }),
  fc.record({ kind: fc.constant('shorten' as const), count: fc.integer({ min: 1, max: days }) }),
  fc.record({ kind: fc.constantFrom('unpublish' as const, 'publish' as const) }),
)
type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never

/** A meeting with what is printed of it, and how things stand. */
class Printed {
  readonly #editor: Editor
  readonly #id: string
  readonly #first: string
  readonly #title: string
  slug: string
  #code = ''
  #isPublic = true
  /** How many dates its rule has. */
  #count = days
  readonly #changes = new Map<
    number,
    { id: string; status: 'cancelled' | 'moved'; start: string }
  >()

  private constructor(
    editor: Editor,
    id: string,
    made: { first: string; title: string; slug: string },
  ) {
    this.#editor = editor
    this.#id = id
    this.#first = made.first
    this.#title = made.title
    this.slug = made.slug
  }

  static async make(editor: Editor, number: number, first: string): Promise<Printed> {
    const made = { first, title: `Printed ${number}`, slug: `printed-${number}` }
    const id = await editor.make('meeting', {
      title: made.title,
      slug: made.slug,
      summary: 'A flyer of it hangs somewhere.',
      planStatus: 'scheduled',
      attendance: 'online',
      firstDate: first,
      startTime: '19:00',
      endTime: '21:00',
      recurrence: ruleOf(first, days),
    })
    return new Printed(editor, id, made)
  }

  #day(index: number): string {
    return daysAfter(this.#first, 7 * index)
  }

  /** Notes what is printed of it now. */
  print(codes: MeetingCodes): void {
    const code = codes.data.find(({ slug }) => slug === this.slug)?.code
    if (code === undefined) throw new Error(`${this.slug} has no code`)
    this.#code = code
  }

  /** @param taken slugs of all other meetings */
  async happen(act: Happening, taken: ReadonlySet<string>): Promise<void> {
    switch (act.kind) {
      case 'rename': {
        const slug = `printed-${act.name}`
        if (taken.has(slug) || !this.#isPublic) return
        await this.#change({ slug })
        this.slug = slug
        return
      }
      case 'cancel':
      case 'move':
        return this.#changeDate(act)
      case 'takeBack':
        return this.#takeBack(act.day)
      case 'shorten':
        if (!this.#isPublic) return
        for (let day = act.count; day < days; day++) await this.#takeBack(day)
        await this.#change({ recurrence: ruleOf(this.#first, act.count) })
        this.#count = act.count
        return
      case 'unpublish':
        if (this.#isPublic) await this.#editor.unpublish('meeting', this.#id)
        this.#isPublic = false
        return
      case 'publish':
        if (!this.#isPublic) await this.#change({})
        this.#isPublic = true
    }
  }

  /** What is printed of it leads to how things stand now. */
  async expectTruth(siteUrl: string, history: string): Promise<void> {
    await this.#expectLed(siteUrl, null, history)
    for (let index = 0; index < days; index++) await this.#expectLed(siteUrl, index, history)
  }

  async #expectLed(siteUrl: string, index: number | null, history: string): Promise<void> {
    const printed = `/f/en/${this.#code}${index === null ? '' : `/${this.#day(index)}`}`
    const answer = await fetch(siteUrl + printed.toUpperCase(), { redirect: 'manual' })
    const where = `${printed} after ${history}`
    const change = index === null ? undefined : this.#changes.get(index)
    const isThere = this.#isPublic && (index === null || index < this.#count)
    if (!isThere) {
      expect(answer.status, where).toBe(404)
      const text = await answer.text()
      expect(text, where).toContain(
        this.#isPublic
          ? `“${this.#title}” was planned otherwise since this was printed.`
          : 'This meeting is not on our site any more',
      )
      return
    }
    expect(answer.status, where).toBe(302)
    const location = answer.headers.get('location') ?? ''
    const below = index === null ? '' : `/${this.#day(index)}`
    expect(location, where).toBe(`/meetings/${this.slug}${below}`)
    const told = `${siteUrl}/api/site${location}?locale=en`
    if (index === null) {
      expect((await readJson<Meeting>(told)).title, where).toBe(this.#title)
      return
    }
    const { occurrence } = await readJson<MeetingDate>(told)
    expect(occurrence.title, where).toBe(this.#title)
    expect(occurrence.status, where).toBe(change?.status ?? 'scheduled')
    expect(occurrence.startsAt.slice(0, 10), where).toBe(change?.start ?? this.#day(index))
  }

  async #change(fields: Fields): Promise<void> {
    await this.#editor.change('meeting', this.#id, fields)
  }

  async #changeDate(act: Extract<Happening, { kind: 'cancel' | 'move' }>): Promise<void> {
    if (act.day >= this.#count || !this.#isPublic) return
    await this.#takeBack(act.day)
    const day = this.#day(act.day)
    const start = act.kind === 'move' ? daysAfter(day, act.by) : day
    const id = await this.#editor.make('date-change', {
      meeting: { connect: [{ documentId: this.#id }] },
      originalDate: day,
      noteLocale: 'en',
      ...(act.kind === 'cancel' ? { change: 'cancelled' } : { change: 'moved', newDate: start }),
    })
    const status = act.kind === 'cancel' ? 'cancelled' : 'moved'
    this.#changes.set(act.day, { id, status, start })
  }

  async #takeBack(day: number): Promise<void> {
    const change = this.#changes.get(day)
    if (!change) return
    await this.#editor.delete('date-change', change.id)
    this.#changes.delete(day)
  }
}

/**
 * Prints something of so many meetings, has everything happen to them, and then follows what was printed.
 *
 * @param now of the tests
 */
export async function expectHistories(
  editor: Editor,
  siteUrl: string,
  { count, seed, now }: { count: number; seed: number; now: Date },
): Promise<void> {
  const first = daysAfter(now.toISOString().slice(0, 10), 4)
  const histories = fc.sample(fc.array(happening, { minLength: 2, maxLength: 6 }), {
    seed,
    numRuns: count,
  })
  const printed: Printed[] = []
  for (const number of histories.keys()) printed.push(await Printed.make(editor, number, first))
  await untilVisible()
  const codes = await readJson<MeetingCodes>(`${siteUrl}/api/site/codes`)
  for (const one of printed) one.print(codes)

  // What one meeting leaves another may take, so that all go on together.
  for (let step = 0; step < 6; step++) {
    for (const [index, one] of printed.entries()) {
      const act = histories[index]?.[step]
      if (!act) continue
      const others = printed.filter((other) => other !== one)
      await one.happen(act, new Set(others.map(({ slug }) => slug)))
    }
  }
  await untilVisible()
  for (const [index, one] of printed.entries()) {
    await one.expectTruth(siteUrl, JSON.stringify(histories[index]))
  }
}

function ruleOf(first: string, count: number): Fields {
  const weekday = weekdays[new Date(first).getUTCDay()] ?? 'sunday'
  return { frequency: 'weekly', interval: 1, count, [weekday]: true }
}
