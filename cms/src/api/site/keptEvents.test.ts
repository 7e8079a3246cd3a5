import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import type { CalendarEvent } from '../../calendar/events'
import { samplePhase, samplePlan } from '../../calendar/sample-plan'
import { toSiteCalendar, type ToldMeeting } from '../../content/mappers/calendar'
import { KeptEvents } from '../../content/mappers/keptEvents'
import type { Published } from '../../content/reading/published'
import { publish } from './validity.walk'

const plan = samplePlan([samplePhase('2036-05-15')])
const reader = {
  language: 'en',
  now: Temporal.Instant.from('2036-05-14T17:00:00Z'),
  siteUrl: 'https://branch.example',
} as const

/** Two meetings; the first has a title. */
function published(title: string): Published {
  const content = publish({ timeZone: plan.timeZone, plans: [plan, plan] })
  const row = content.meetings.get('m0')?.get('en')
  if (row) row.title = title
  return content
}

const kept = new KeptEvents()

/** The meetings whose events were worked out, and what was written. */
function write(content: Published, hidesCancelled = false) {
  const workedOut: (string | null)[] = []
  const noted = ({ id, events }: ToldMeeting): ToldMeeting => ({
    id,
    events: (from): CalendarEvent[] => {
      workedOut.push(id)
      return events(from)
    },
  })
  const who = { ...reader, hidesCancelled }
  const meetings = [...(toSiteCalendar(content, { topic: null, group: null }, who)?.meetings ?? [])]
  const text = meetings.map((one) => kept.write(content, noted(one), who).text).join('')
  return { workedOut, text }
}

it('events are written once, and those of a meeting again when something of it is another', () => {
  const first = write(published('Reading circle'))
  expect(first.workedOut).toEqual(['m0', 'm1'])
  // Read anew, but the same.
  expect(write(published('Reading circle'))).toEqual({ workedOut: [], text: first.text })
  const renamed = write(published('Choir'))
  expect(renamed.workedOut).toEqual(['m0'])
  expect(renamed.text).toBe(first.text.replaceAll('Reading circle', 'Choir'))

  // Who hides what is cancelled has a calendar of their own, which is kept as well.
  expect(write(published('Choir'), true).workedOut).toEqual(['m0', 'm1'])
  expect(write(published('Choir')).workedOut).toEqual([])
  const { settings, ...others } = published('Choir')
  const inTokyo = { ...settings, en: settings.en && { ...settings.en, timeZone: 'Asia/Tokyo' } }
  expect(write({ ...others, settings: inTokyo }).workedOut).toEqual(['m0', 'm1'])
})

it('what is written of a meeting that is withdrawn is forgotten', () => {
  write(published('Choir'))
  kept.keepOnly({ plans: new Map() })
  expect(write(published('Choir')).workedOut).toEqual(['m0', 'm1'])
})
