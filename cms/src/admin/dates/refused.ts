import { isTime } from '../../calendar/written'
import type { Refusal } from '../refusal'
import type { Times } from './times'

/** The fields that are about when: each is judged beside the others. */
export const timeFields = ['newDate', 'newStartTime', 'newEndTime']

interface Said {
  noteMissing: string
  unreadableTime: string
}

/** What is wrong before the cms is asked. */
export function refusedUnasked(times: Times, note: string, said: Said): Refusal {
  const isReadable = (time: string) => time === '' || isTime(time)
  const fields = {
    ...(!isReadable(times.newStartTime) && { newStartTime: said.unreadableTime }),
    ...(!isReadable(times.newEndTime) && { newEndTime: said.unreadableTime }),
    ...(note.trim() === '' && { note: said.noteMissing }),
  }
  return { fields, message: null }
}

/**
 * What is refused of how many days later a date ends, for which this form has no field.
 *
 * @param where says where there is one
 */
export function mendedElsewhere({ fields, message }: Refusal, where: string): Refusal {
  const { newDaysLater, ...others } = fields
  return newDaysLater === undefined
    ? { fields, message }
    : { fields: { ...others, newEndTime: where }, message }
}
