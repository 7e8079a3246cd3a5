import type { IsoWeekday } from './plan'
import type { DayPart, RuleParts } from './ruleDates'

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** RRULE value (RFC 5545 §3.3.10). @param until as it stands there; null: without an end */
export function ruleText(parts: RuleParts, until: string | null): string {
  return [
    `FREQ=${parts.freq}`,
    ...(until === null ? [] : [`UNTIL=${until}`]),
    ...(parts.interval === 1 ? [] : [`INTERVAL=${parts.interval}`]),
    ...(parts.byMonth ? [`BYMONTH=${parts.byMonth.join(',')}`] : []),
    ...(parts.byMonthDay ? [`BYMONTHDAY=${parts.byMonthDay.join(',')}`] : []),
    ...(parts.byDay ? [`BYDAY=${parts.byDay.map(dayText).join(',')}`] : []),
    ...(parts.bySetPos ? [`BYSETPOS=${parts.bySetPos.join(',')}`] : []),
    `WKST=${weekdayName(parts.wkst)}`,
  ].join(';')
}

function dayText({ weekday, nth }: DayPart): string {
  return `${nth ?? ''}${weekdayName(weekday)}`
}

function weekdayName(weekday: IsoWeekday): string {
  return weekdayNames[weekday - 1] ?? ''
}
