import type ICAL from 'ical.js'
import type { Losses } from '../losses'
import { remark } from '../words/facts'

/** No event lists as many dates that somebody meant; each of more would be compared with its rule. */
const mostListed = 1_000

const lists = ['exdate', 'rdate'] as const
type DateList = (typeof lists)[number]

/**
 * What the properties of an event list, as far as it is read.
 *
 * @param read what one of them lists, or the first values of it
 */
export function listed<Value>(
  event: ICAL.Component,
  list: DateList,
  read: (property: ICAL.Property, most: number) => Value[],
): Value[] {
  const values: Value[] = []
  for (const property of event.getAllProperties(list)) {
    if (values.length >= mostListed) break
    values.push(...read(property, mostListed - values.length))
  }
  return values
}

/** Notes how many dates are not read. */
export function noteUnread(event: ICAL.Component, losses: Losses): void {
  for (const list of lists) {
    const count = event
      .getAllProperties(list)
      .reduce((sum, property) => sum + property.getValues().length, 0)
    if (count > mostListed) losses.add(remark('datesUnread', count - mostListed, mostListed))
  }
}
