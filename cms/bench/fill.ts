import Sqlite from 'better-sqlite3'
import type { Phase, Recurrence } from '../src/calendar/plan'
import { makeMeetings, pick, type Amount, type BenchMeeting } from './content'
import { RowWriter, type RowIds } from './rows'

/** What a database was filled with. */
export interface Filled {
  meetings: BenchMeeting[]
  /** Meetings of the example that were there before. */
  before: number
}

/**
 * Writes meetings with their date changes into the database of a cms that does not run, row by row
 * as Strapi stores what was saved and published in the admin: a draft and a published row for each
 * language, each with components of its own.
 *
 * @param file the SQLite database, with the example content
 * @param amountFor how much to add to so many meetings
 * @param today local date
 */
export function fill(file: string, amountFor: (before: number) => Amount, today: string): Filled {
  const database = new Sqlite(file)
  try {
    const before = countMeetings(database)
    const meetings = makeMeetings(amountFor(before), today)
    const writer = new MeetingWriter(new RowWriter(database))
    database.transaction(() => {
      for (const meeting of meetings) writer.write(meeting)
    })()
    return { meetings, before }
  } finally {
    database.close()
  }
}

const columnsOfFrequency = {
  daily: 'daily',
  weekly: 'weekly',
  monthlyByDate: 'monthly by date',
  monthlyByWeekday: 'monthly by weekday',
  yearly: 'yearly',
} as const

const nths = new Map([
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
  [4, 'fourth'],
  [5, 'fifth'],
  [-1, 'last'],
])

const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

function countMeetings(database: Sqlite.Database): number {
  return database.prepare<[], string>('select distinct document_id from meetings').pluck().all()
    .length
}

class MeetingWriter {
  readonly #rows: RowWriter
  readonly #venues: RowIds[]
  readonly #topics: RowIds[]
  #changes = 0

  constructor(rows: RowWriter) {
    this.#rows = rows
    this.#venues = rows.documentsOf('venues')
    this.#topics = rows.documentsOf('topics')
  }

  write(meeting: BenchMeeting): void {
    const { documentId } = meeting
    const titles = { en: meeting.title, es: meeting.spanishTitle }
    const rows = (['en', 'es'] as const).flatMap((locale) => {
      const title = titles[locale]
      if (title === null) return []
      return [false, true].map((isPublished) => ({
        locale,
        id: this.#writeRow(meeting, { documentId, locale, title, isPublished }),
      }))
    })
    const inDefaultLanguage = rows.filter(({ locale }) => locale === 'en')
    for (const change of meeting.plan.changes) {
      const id = this.#rows.insert('date_changes', {
        ...this.#rows.document({
          documentId: this.#newChangeId(),
          locale: null,
          isPublished: true,
        }),
        original_date: change.originalDate,
        change: change.change === 'otherVenue' ? 'other venue' : change.change,
        new_date: change.newDate,
        new_start_time: change.newStartTime,
        new_end_time: change.newEndTime,
        new_days_later: change.newDaysLater,
        note: change.note,
        note_locale: 'en',
      })
      for (const row of inDefaultLanguage) {
        this.#rows.insert('date_changes_meeting_lnk', { date_change_id: id, meeting_id: row.id })
      }
      if (change.change === 'otherVenue') {
        const venue = pick(this.#venues, meeting.ordinal + 1).get('en')
        this.#rows.link('date_changes_new_venue_lnk', { date_change_id: id, venue_id: venue })
      }
    }
  }

  #writeRow(
    { slug, plan, attendance, ordinal }: BenchMeeting,
    row: { documentId: string; locale: string; title: string; isPublished: boolean },
  ): number {
    const [phase, ...later] = plan.phases
    const id = this.#rows.insert('meetings', {
      ...this.#rows.document(row),
      title: row.title,
      slug,
      summary: 'A short talk, a long discussion and what to do about it. Come as you are.',
      first_date: phase.from,
      all_day: phase.allDay ? 1 : 0,
      start_time: phase.allDay ? null : phase.startTime,
      end_time: phase.allDay ? null : phase.endTime,
      days_later: phase.daysLater,
      time_zone: null,
      plan_status: 'scheduled',
      attendance,
      body: JSON.stringify([
        {
          type: 'paragraph',
          children: [{ type: 'text', text: 'Everybody is welcome. '.repeat(30) }],
        },
      ]),
    })
    const component = (field: string, type: string, made: number, order?: number) =>
      this.#rows.component('meetings_cmps', { entity: id, field, type, id: made, order })
    if (phase.recurrence) {
      component('recurrence', 'meeting.recurrence', this.#recurrence(phase.recurrence))
    }
    later.forEach((next, index) => {
      component('phases', 'meeting.phase', this.#phase(next), index + 1)
    })
    component('access', 'meeting.access-facts', this.#accessFacts(ordinal))
    component('accessTexts', 'meeting.access-texts', this.#accessTexts())
    if (attendance !== 'online') {
      const venue = pick(this.#venues, ordinal).get(row.locale)
      this.#rows.link('meetings_venue_lnk', { meeting_id: id, venue_id: venue })
    }
    for (const position of [1, 2]) {
      const topic = pick(this.#topics, ordinal * 2 + position).get(row.locale)
      this.#rows.link('meetings_topics_lnk', {
        meeting_id: id,
        topic_id: topic,
        topic_ord: position,
      })
    }
    return id
  }

  #recurrence({ frequency, interval, weekdays: days, nth, until, count }: Recurrence): number {
    return this.#rows.insert('components_meeting_recurrence', {
      frequency: columnsOfFrequency[frequency],
      interval,
      ...Object.fromEntries(
        weekdays.map((name, index) => [name, days.some((day) => day === index + 1) ? 1 : 0]),
      ),
      nth: nth === null ? null : (nths.get(nth) ?? null),
      until,
      count,
    })
  }

  /** Other times from a date on; the rule goes on. */
  #phase({ from, startTime, endTime, daysLater }: Phase): number {
    return this.#rows.insert('components_meeting_phases', {
      from,
      start_time: startTime,
      end_time: endTime,
      days_later: daysLater,
    })
  }

  #accessFacts(ordinal: number): number {
    return this.#rows.insert('components_meeting_access_facts', {
      step_free: pick(['yes', 'no', null], ordinal),
      masks: pick(['required', 'optional', null, 'encouraged'], ordinal),
      sign_language: pick(['on request', null], ordinal),
      childcare: pick(['provided', 'none', 'on request'], ordinal),
    })
  }

  #accessTexts(): number {
    return this.#rows.insert('components_meeting_access_texts', {
      languages: 'English and Spanish',
      transit: 'A bus stops at the door.',
      what_to_expect: 'A circle of chairs. You can come late or leave early.',
      door_contact: 'Knock at the window.',
    })
  }

  #newChangeId(): string {
    this.#changes += 1
    return `benchchange${String(this.#changes).padStart(13, '0')}`
  }
}
