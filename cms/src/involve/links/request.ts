import { errors } from '@strapi/utils'
import { languages } from '../../content/languages'
import { isRecord } from '../../records'
import type { LinkRequest } from '../../contract'
import type { Act } from './kinds'

const longestToken = 2000
const longestNote = 500
/** Of a date or a time. */
const longestMoment = 40
/** Of a topic, a group or a wording. */
const longestId = 60
const mostIds = 300

/** @throws {errors.ValidationError} for what has another shape than the contract's */
export function readLinkRequest(body: Record<string, unknown>): {
  token: string
  act: Act | null
} {
  refuseOthers(body, ['token', 'act'])
  return {
    token: text(body, 'token', longestToken),
    act: body['act'] === undefined ? null : readAct(body['act']),
  }
}

const acts: { [Do in Act['do']]: (act: Record<string, unknown>) => LinkRequest['act'] } = {
  confirm: () => ({ do: 'confirm' }),
  unsubscribe: () => ({ do: 'unsubscribe' }),
  'unsubscribe-all': () => ({ do: 'unsubscribe-all' }),
  delete: () => ({ do: 'delete' }),
  'letters-save': (act) => ({
    do: 'letters-save',
    interests: ids(act, 'interests'),
    groups: ids(act, 'groups'),
    language: oneOf(
      act,
      'language',
      languages.map(({ code }) => code),
    ),
    every: oneOf(act, 'every', ['each', 'month'] as const),
  }),
  'letters-end': () => ({ do: 'letters-end' }),
  'letters-confirm': (act) => ({
    do: 'letters-confirm',
    consent: text(act, 'consent', longestId),
  }),
  'date-confirm': () => ({ do: 'date-confirm' }),
  'date-cancel': (act) => ({ do: 'date-cancel', note: text(act, 'note', longestNote) }),
  'date-move': (act) => ({
    do: 'date-move',
    date: text(act, 'date', longestMoment),
    startTime: text(act, 'startTime', longestMoment),
    endTime: text(act, 'endTime', longestMoment),
    note: text(act, 'note', longestNote),
  }),
}

function readAct(value: unknown): Act {
  const read = isRecord(value) ? Object.entries(acts).find(([name]) => name === value['do']) : null
  const act = read && isRecord(value) ? read[1](value) : undefined
  if (!act || !isRecord(value)) {
    throw new errors.ValidationError(`"act.do" is one of ${Object.keys(acts).join(', ')}`)
  }
  refuseOthers(value, Object.keys(act))
  return act
}

function text(record: Record<string, unknown>, name: string, longest: number): string {
  const value = record[name]
  if (typeof value === 'string' && value.length <= longest) return value
  throw new errors.ValidationError(`"${name}" is a text of at most ${longest} characters`)
}

function ids(record: Record<string, unknown>, name: string): string[] {
  const value = record[name]
  const isList = Array.isArray(value) && value.length <= mostIds
  if (isList && value.every((id) => typeof id === 'string' && id.length <= longestId)) {
    return [...new Set(value.map(String))]
  }
  throw new errors.ValidationError(
    `"${name}" is a list of at most ${mostIds} texts of at most ${longestId} characters`,
  )
}

function oneOf<Value extends string>(
  record: Record<string, unknown>,
  name: string,
  values: readonly Value[],
): Value {
  const value = values.find((known) => known === record[name])
  if (value !== undefined) return value
  throw new errors.ValidationError(`"${name}" is one of ${values.join(', ')}`)
}

function refuseOthers(record: Record<string, unknown>, known: string[]): void {
  const unknown = Object.keys(record).find((name) => !known.includes(name))
  if (unknown === undefined) return
  throw new errors.ValidationError(
    `Unknown field "${unknown.slice(0, 60)}"; this one takes ${known.join(', ')}`,
  )
}
