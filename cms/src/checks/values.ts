import { yup } from '@strapi/utils'
import type { Locale } from '../contract'
import { choiceInWords } from '../labels/names'
import { isDate } from '../calendar/written'
import { fileKind, fileKinds } from '../fileKinds'
import { isRecord } from '../records'
import { enteredFieldName, type EnteredField } from './fields'
import { sentenceOfValue } from './words/sentences'
import type { CheckWords } from './words/words'
import { error, type Found } from './problem'
import type { Attribute } from './schema'
import type { ValueProblem } from './words/values'

/** What the schema asks of a document that is to be public. */
export function valueErrors(fields: readonly EnteredField[], messages: CheckWords): Found[] {
  return fields.flatMap((field) => {
    const problem = valueProblem(field)
    return problem ? [error(field.path, inWords(field, problem, messages))] : []
  })
}

/** What is said of a problem, with the field as the forms call it. */
export function inWords(field: EnteredField, problem: ValueProblem, messages: CheckWords): string {
  const told = withChoices(problem, messages.language)
  return sentenceOfValue(enteredFieldName(field, messages.language), told, messages)
}

/** Choices are named as the form shows them. */
function withChoices(problem: ValueProblem, language: Locale): ValueProblem {
  const named = (choices: readonly string[]) =>
    choices.map((choice) => choiceInWords(choice, language))
  if (problem.kind === 'notChosen') return { ...problem, facts: [named(problem.facts[0])] }
  if (problem.kind !== 'unknownChoice') return problem
  return { ...problem, facts: [problem.facts[0], named(problem.facts[1])] }
}

/** Of a short text that has no limit of its own: Strapi's, and that of the column of an address. */
const longestText = 255

/**
 * What the schema has against what stands in a field of something that is public; null: nothing.
 * Whether a value is another document's, or what was chosen is still there, can't be seen here.
 */
export function valueProblem({ attribute, value }: EnteredField): ValueProblem | null {
  if (isEmpty(value, attribute)) return attribute.required ? missing(attribute) : null
  switch (attribute.type) {
    case 'string':
    case 'text':
    case 'uid':
    case 'email':
      return textProblem(value, attribute)
    case 'enumeration':
      return attribute.enum?.includes(String(value))
        ? null
        : { kind: 'unknownChoice', facts: [shown(value), attribute.enum ?? []] }
    case 'integer':
    case 'float':
      return numberProblem(value, attribute)
    case 'boolean':
      return typeof value === 'boolean' ? null : { kind: 'notYesOrNo', facts: [] }
    case 'date':
    case 'datetime':
      return dateProblem(value, attribute)
    case 'component':
    case 'dynamiczone':
      return Array.isArray(value) ? countProblem(value.length, attribute) : null
    case 'relation':
      return countProblem(chosenCount(value), attribute)
    case 'media':
      return fileProblem(value, attribute)
    default:
      return null
  }
}

/** Strapi asks for no relation, and a text of blanks says nothing. */
function isEmpty(value: unknown, { type, required }: Attribute): boolean {
  if (type === 'relation' || type === 'media') return false
  if (value === null || value === undefined) return true
  return required === true && typeof value === 'string' && value.trim() === ''
}

function missing({ enum: choices }: Attribute): ValueProblem {
  return choices ? { kind: 'notChosen', facts: [choices] } : { kind: 'empty', facts: [] }
}

function textProblem(value: unknown, { type, maxLength }: Attribute): ValueProblem | null {
  if (typeof value !== 'string') return { kind: 'notText', facts: [] }
  const longest = maxLength ?? (type === 'string' || type === 'uid' ? longestText : null)
  if (longest !== null && value.length > longest) {
    return { kind: 'tooLong', facts: [value.length, longest] }
  }
  if (type === 'email' && !yup.string().email().min(1).isValidSync(value)) {
    return { kind: 'notEmail', facts: [value] }
  }
  return type === 'uid' && !/^[\w.~-]*$/.test(value) ? { kind: 'notSlug', facts: [value] } : null
}

function numberProblem(value: unknown, { type, min, max }: Attribute): ValueProblem | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number)) {
    return { kind: 'notNumber', facts: [shown(value)] }
  }
  if (type === 'integer' && !Number.isInteger(number)) {
    return { kind: 'notWhole', facts: [shown(value)] }
  }
  const [least, most] = [limit(min), limit(max)]
  return (least !== null && number < least) || (most !== null && number > most)
    ? { kind: 'outOfRange', facts: [shown(value), least, most] }
    : null
}

/** As Strapi's database reads them, which would refuse the rest without a word about the field. */
function dateProblem(value: unknown, { type }: Attribute): ValueProblem | null {
  if (value instanceof Date) return null
  const isText = typeof value === 'string'
  if (type === 'date') {
    const isDay = isText && isDate(value.replace(/T.*/s, '')) && !Number.isNaN(Date.parse(value))
    return isDay ? null : { kind: 'unreadableDate', facts: [shown(value)] }
  }
  const isMoment = typeof value === 'number' || (isText && !Number.isNaN(Date.parse(value)))
  return isMoment ? null : { kind: 'unreadableMoment', facts: [shown(value)] }
}

/** Strapi takes any file for any field; forms and programs may send its id alone, which tells nothing. */
function fileProblem(value: unknown, { allowedTypes }: Attribute): ValueProblem | null {
  const fitting = fileKinds.filter((kind) => [allowedTypes ?? fileKinds].flat().includes(kind))
  const wrong = [value].flat().find((file: unknown): file is NamedFile => {
    return isNamedFile(file) && !fitting.includes(fileKind(file.mime))
  })
  return wrong ? { kind: 'wrongFile', facts: [wrong.name, fileKind(wrong.mime), fitting] } : null
}

interface NamedFile {
  name: string
  mime: string
}

function isNamedFile(value: unknown): value is NamedFile {
  return isRecord(value) && typeof value['name'] === 'string' && typeof value['mime'] === 'string'
}

function countProblem(count: number, { min, max, required }: Attribute): ValueProblem | null {
  const [least, most] = [limit(min), limit(max)]
  if (most !== null && count > most) return { kind: 'tooMany', facts: [count, most] }
  if (least === null || count >= least || (count === 0 && !required)) return null
  return { kind: 'tooFew', facts: [least] }
}

/** Forms and programs send of a relation only what is put in and taken out. */
function chosenCount(value: unknown): number {
  if (!isRecord(value)) return Array.isArray(value) ? value.length : 0
  return [value['connect'], value['set']].flat().filter((one) => one != null).length
}

function limit(given: Attribute['min']): number | null {
  return given === undefined ? null : Number(given)
}

function shown(value: unknown): string {
  return isRecord(value) || Array.isArray(value) ? JSON.stringify(value) : String(value)
}
