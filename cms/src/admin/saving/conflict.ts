import { isRecord } from '../../records'

/** A field that two people want to be different. */
export interface Difference {
  label: string
  mine: string
  theirs: string
}

/** What the cms says of a document that was changed since it was opened. */
export interface Conflict {
  message: string
  changedAt: string
  version: string
  fields: Difference[]
}

/** Null when the cms refused for another reason. */
export async function conflictIn(response: Response): Promise<Conflict | null> {
  if (response.status !== 409) return null
  const answer: unknown = await response.clone().json()
  const error = isRecord(answer) && isRecord(answer['error']) ? answer['error'] : {}
  const details = isRecord(error['details']) ? error['details'] : {}
  if (typeof details['version'] !== 'string' || !Array.isArray(details['fields'])) return null
  return {
    message: String(error['message']),
    changedAt: String(details['changedAt']),
    version: details['version'],
    fields: details['fields'].filter(isDifference),
  }
}

function isDifference(value: unknown): value is Difference {
  return (
    isRecord(value) && ['label', 'mine', 'theirs'].every((name) => typeof value[name] === 'string')
  )
}
