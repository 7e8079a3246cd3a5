/** A time of day, and what stands behind it: null where the time says all. */
export interface ClockTime {
  time: string
  half: string | null
}

/** Times on a clock of twelve hours; noon and midnight have names instead of a half. */
export function twelveHours(names: { am: string; pm: string; noon: string; midnight: string }) {
  return (time: string): ClockTime => {
    if (time === '12:00') return { time: names.noon, half: null }
    if (time === '00:00') return { time: names.midnight, half: null }
    const [hour = 0, minute = 0] = time.split(':').map(Number)
    const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
    return { time: `${((hour + 11) % 12) + 1}${minutes}`, half: hour < 12 ? names.am : names.pm }
  }
}
