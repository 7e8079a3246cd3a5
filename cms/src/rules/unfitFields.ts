import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import { enteredFieldName, fieldsIn, type EnteredField } from '../checks/fields'
import type { CheckWords } from '../checks/words/words'
import { isType } from '../content/types'
import { wordsOf } from '../languages'
import type { Problem } from '../checks/problem'
import { schemasOf } from '../checks/read'
import { spanErrors } from '../checks/spans'
import { inWords, valueProblem } from '../checks/values'
import type { ValueProblem } from '../checks/words/values'
import { Refusal } from '../checks/refusal'
import { requestLanguage } from '../checks/request'
import { documentThatIsMissing, saysTaken, typeThatIsMissing } from '../strapi/sentences'
import { aroundValidation, toldBy, type Told } from '../strapi/validator'

/** What the schema does not let stand in a field, in our words. */
export class UnfitFields extends Refusal {}

/**
 * Tells in our words, and in the language of whoever asks, what Strapi refuses by the schema. Whatever
 * writes a document (a form, a token, many at once, the schedule) passes its one validator, whose
 * sentences are English and call fields by the names that programs use.
 */
export function tellUnfitFields(strapi: Core.Strapi): void {
  aroundValidation(strapi, async (uid, data, validate) => {
    const fields = fieldsIn(uid, data, schemasOf(strapi))
    const words = wordsOf(requestLanguage(strapi)).checks
    // What is no draft is public at once.
    const spans = isType('drafted', uid) ? [] : spanErrors(fields, words)
    const unheld = [...unheldValues(fields, words), ...spans]
    if (unheld.length > 0) throw new UnfitFields(unheld)
    return validate().catch((error: unknown) => {
      throw error instanceof errors.YupValidationError
        ? new UnfitFields(problemsIn(error, fields, words))
        : error
    })
  })
  strapi.documents.use(async ({ uid, params }, next) => {
    try {
      return await next()
    } catch (error) {
      const problems = goneProblems(strapi, error, uid, params)
      throw problems.length > 0 ? new UnfitFields(problems) : error
    }
  })
}

/** Strapi hands them on to the database, which refuses them without a word about the field. */
const untoldTypes = ['date', 'datetime', 'uid']

/** Strapi counts what is to be public only, and no relations; saving thousands of parts takes minutes. */
const countedTypes = ['component', 'dynamiczone', 'relation']

function unheldValues(fields: readonly EnteredField[], words: CheckWords): Problem[] {
  return fields.flatMap((field) => {
    const problem = unheld(field)
    return problem ? [{ path: field.path, message: inWords(field, problem, words) }] : []
  })
}

function unheld(field: EnteredField): ValueProblem | null {
  const { attribute, value } = field
  if (value == null || value === '') return null
  if (untoldTypes.includes(attribute.type)) return valueProblem(field)
  if (!countedTypes.includes(attribute.type)) return null
  const problem = valueProblem(field)
  return problem?.kind === 'tooMany' ? problem : null
}

function problemsIn(
  error: errors.YupValidationError,
  fields: readonly EnteredField[],
  words: CheckWords,
): Problem[] {
  const told = toldBy(error)
  const problems = told.flatMap((one) => {
    const field = fieldAt(one.path, fields)
    if (field) return [{ path: field.path, message: sentence(field, one, words) }]
    const gone = fieldsToward(one.message, fields)
    const missing = gone.map((field) => goneProblem(field, words))
    return missing.length > 0 ? missing : [{ path: one.path, message: one.message }]
  })
  return problems.filter(
    ({ message }, index) => problems.findIndex((other) => other.message === message) === index,
  )
}

/** The field in which a path ends, or in whose text it goes on. */
function fieldAt(path: readonly string[], fields: readonly EnteredField[]): EnteredField | null {
  const holding = fields.filter((field) =>
    field.path.every((step, index) => String(step) === path[index]),
  )
  return holding.sort((a, b) => b.path.length - a.path.length)[0] ?? null
}

function sentence(field: EnteredField, { path, message, value }: Told, words: CheckWords): string {
  const isWithin = path.length > field.path.length
  if (isWithin && path.at(-1) === 'url' && typeof value === 'string') {
    return words.unreadableLink(enteredFieldName(field, words.language), value)
  }
  return inWords(field, valueProblem(field) ?? otherwise(field, message), words)
}

/** What can't be seen of the value itself. */
function otherwise({ attribute, value }: EnteredField, told: string): ValueProblem {
  const isUnique = attribute.unique === true || attribute.type === 'uid'
  return isUnique && saysTaken(told)
    ? { kind: 'notUnique', facts: [String(value)] }
    : { kind: 'unfit', facts: [told] }
}

/** Strapi names the type of what is missing, not the field. */
function fieldsToward(told: string, fields: readonly EnteredField[]): EnteredField[] {
  const type = typeThatIsMissing(told)
  if (type === undefined) return []
  return fields.filter(
    ({ attribute, value }) =>
      value != null &&
      type === (attribute.type === 'media' ? 'plugin::upload.file' : attribute.target),
  )
}

function goneProblem(field: EnteredField, words: CheckWords): Problem {
  return { path: field.path, message: inWords(field, { kind: 'gone', facts: [] }, words) }
}

/** Strapi names the document that is missing, not the field, and before it asks its validator. */
function goneProblems(strapi: Core.Strapi, error: unknown, uid: string, params: object): Problem[] {
  if (!(error instanceof errors.ValidationError) || !('data' in params)) return []
  const documentId = documentThatIsMissing(error.message)
  if (documentId === undefined) return []
  return fieldsIn(uid, params.data, schemasOf(strapi))
    .filter(({ attribute }) => attribute.type === 'relation')
    .filter(({ value }) => JSON.stringify(value ?? null).includes(JSON.stringify(documentId)))
    .map((field) => goneProblem(field, wordsOf(requestLanguage(strapi)).checks))
}
