import { errors } from '@strapi/utils'

/**
 * Refuses what somebody typed, with the first problem as the sentence of the whole.
 *
 * @param problems by field, in the words of whoever typed it; none is no refusal
 * @throws ValidationError with a message at each field
 */
export function refuseFields(problems: ReadonlyMap<string, string>): void {
  const [first] = problems.values()
  if (first === undefined) return
  const list = [...problems].map(([field, message]) => ({ path: [field], message }))
  throw new errors.ValidationError(first, { errors: list })
}
