import { isTime } from '../../calendar/problems/timing'
import type { Refusal } from '../schedule/refusal'
import type { Times } from './times'

export const noRefusal: Refusal = { fields: {}, message: null }

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

export function withoutFields(refusal: Refusal, names: readonly string[]): Refusal {
  const fields = Object.entries(refusal.fields).filter(([name]) => !names.includes(name))
  return { ...refusal, fields: Object.fromEntries(fields) }
}

/** What was said of something that has no field here, or of all. */
export function saidOfAll({ fields, message }: Refusal, shown: readonly string[]): string {
  const others = Object.entries(fields).flatMap(([name, text]) =>
    shown.includes(name) ? [] : [text],
  )
  return [...others, ...(message === null ? [] : [message])].join(' ')
}
