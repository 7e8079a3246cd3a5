import { isTime } from '../../calendar/written'

/** A day (`2036-05-14`) and a wall time (`18:30`) on the clock of whoever edits; empty: none. */
export interface DayAndTime {
  day: string
  time: string
}

/** When something begins or ends of which only the day is said: it holds for all of it. */
const wholeDay = { begins: '00:00', ends: '23:59' } as const

/**
 * What stands in the form for a day and a time: an instant (ISO 8601, UTC), null for none, or, where no
 * time can be read, what was written, which the cms refuses.
 *
 * @param meant what a day without a time is meant for
 */
export function momentOf(
  { day, time }: DayAndTime,
  meant: keyof typeof wholeDay = 'ends',
): string | null {
  if (day === '') return time === '' ? null : `T${time}`
  const wall = time === '' ? wholeDay[meant] : time
  const written = `${day}T${wall}`
  return isTime(wall) ? new Date(written).toISOString() : written
}

/** The same the other way round. */
export function dayAndTime(moment: string | null): DayAndTime {
  if (moment === null) return { day: '', time: '' }
  if (!moment.endsWith('Z')) {
    const [day = '', ...time] = moment.split('T')
    return { day, time: time.join('T') }
  }
  const at = new Date(moment)
  const two = (part: number) => String(part).padStart(2, '0')
  return {
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  }
}
