import { toRichText } from '../content/mappers/richText'
import { defaultLanguage } from '../content/languages'
import { enteredFieldName, type EnteredField } from './fields'
import { error, type Found } from './problem'
import type { CheckWords } from './words/words'

const versionUid = 'paper.version'

/**
 * What keeps visitors from reading the versions of a document.
 *
 * @param hasFacts of a translation only what is written in it is asked, which may be no version at all
 */
export function versionErrors(
  fields: readonly EnteredField[],
  hasFacts: boolean,
  messages: CheckWords,
): Found[] {
  return [
    ...(hasFacts ? missingErrors(fields, messages) : []),
    ...emptyErrors(fields, messages),
    ...takenErrors(fields, messages),
    ...numberErrors(fields, messages),
  ]
}

function missingErrors(fields: readonly EnteredField[], messages: CheckWords): Found[] {
  return fields
    .filter(({ attribute, value }) => attribute.component === versionUid && !isFilled(value))
    .map((field) => said(field, messages, messages.versionMissing))
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0
}

/** There is nothing to read in it, nor elsewhere in the document. */
function emptyErrors(fields: readonly EnteredField[], messages: CheckWords): Found[] {
  if (fields.some(isToStudy)) return []
  return fields.filter(isField('file')).flatMap((file) => {
    const own = fields.filter((field) => partOf(field) === partOf(file))
    return own.some(holdsSomething) ? [] : [said(file, messages, messages.versionEmpty)]
  })
}

/** It has the day of another one. */
function takenErrors(fields: readonly EnteredField[], messages: CheckWords): Found[] {
  const days = fields.filter(isField('day'))
  return days
    .filter(({ value }, index) => value && days.findIndex((day) => day.value === value) < index)
    .map((day) =>
      said(day, messages, (field) => messages.versionDayTaken(field, String(day.value))),
    )
}

/** A decision has the number of another one in the same version. */
function numberErrors(fields: readonly EnteredField[], messages: CheckWords): Found[] {
  const numbers = fields.filter(isField('number', 'paper.decision'))
  const isSame = (one: EnteredField, other: EnteredField) =>
    one.value === other.value && versionOf(one) === versionOf(other)
  return numbers
    .filter(
      (number, index) => number.value && numbers.findIndex((one) => isSame(one, number)) < index,
    )
    .map((number) =>
      said(number, messages, (field) => messages.decisionNumberTaken(field, Number(number.value))),
    )
}

function said(
  field: EnteredField,
  { language }: CheckWords,
  say: (field: string) => string,
): Found {
  return error(field.path, say(enteredFieldName(field, language)))
}

/** Whether something is a field of a version, or of another part. */
function isField(name: string, uid = versionUid): (field: EnteredField) => boolean {
  return ({ names }) => {
    const own = names.at(-1)
    return typeof own === 'object' && own.uid === uid && own.name === name
  }
}

/** Whether it names what people read or discuss, of whatever version. */
function isToStudy(field: EnteredField): boolean {
  const [own] = field.names
  if (field.names.length !== 1 || typeof own !== 'object') return false
  if (own.name === 'readings') return isFilled(field.value)
  return own.name === 'questions' && holdsSomething(field)
}

/** In which version a field stands. */
function partOf({ path }: EnteredField): string {
  return path.slice(0, -1).join('.')
}

/** In which version a field of a decision stands. */
function versionOf({ path }: EnteredField): string {
  return path.slice(0, -3).join('.')
}

/** Whether a version has something to read in a field. */
function holdsSomething({ attribute, value }: EnteredField): boolean {
  if (attribute.type === 'media') return Boolean(value)
  return attribute.type === 'blocks' && toRichText(value, defaultLanguage).length > 0
}
