import type { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'

/** The functions of Strapi's one validator of what a document holds. */
export const validations = ['validateEntityCreation', 'validateEntityUpdate'] as const

type Validate = (model: { uid: string }, data: unknown, ...rest: unknown[]) => Promise<unknown>
type Validator = Record<(typeof validations)[number], Validate>

/** Strapi's own functions, by the validator: that outlives a cms of the same process. */
const ownFunctions = new WeakMap<Validator, Validator>()

/**
 * Replaces the functions of the validator, through which whatever writes a document passes: a form, a
 * token, many at once, the schedule. Those of a cms that ran before in this process go.
 *
 * @param around has to ask for the validation, and give what that gave
 */
export function aroundValidation(
  strapi: Core.Strapi,
  around: (uid: string, data: unknown, validate: () => Promise<unknown>) => Promise<unknown>,
): void {
  const validator: Validator = strapi.get('entityValidator')
  const own = ownFunctions.get(validator) ?? { ...validator }
  ownFunctions.set(validator, own)
  for (const name of validations) {
    const validate = own[name]
    validator[name] = (model, data, ...rest) =>
      around(model.uid, data, () => validate(model, data, ...rest))
  }
}

/** What yup found, as Strapi hands it on. */
export interface Told {
  path: string[]
  message: string
  value: unknown
}

/** Each thing that is wrong with data; one about the whole where Strapi names none. */
export function toldBy({ message, details }: errors.YupValidationError): Told[] {
  const told: unknown = isRecord(details) ? details['errors'] : null
  if (!Array.isArray(told)) return [{ path: [], message, value: undefined }]
  return told.filter(isRecord).map((one) => ({
    path: Array.isArray(one['path']) ? one['path'].map(String) : [],
    message: String(one['message']),
    value: one['value'],
  }))
}
