import { fieldLabel } from '../labels/fieldLabels'
import { enteredFieldName, type EnteredField } from './fields'
import { error, type Found } from './problem'
import type { CheckWords } from './words/words'

/** What ends before it begins is at no time: an office that nobody holds, an announcement that nobody sees. */
export function spanErrors(fields: readonly EnteredField[], messages: CheckWords): Found[] {
  return fields.flatMap((until) => {
    const from = beginOf(until, fields)
    if (from === null || !endsBefore(from, until)) return []
    const own = enteredFieldName(until, messages.language)
    return [error(until.path, messages.endsBefore(own, nameOf(from, messages)))]
  })
}

function beginOf({ path }: EnteredField, fields: readonly EnteredField[]): EnteredField | null {
  if (path.at(-1) !== 'until') return null
  const begin = [...path.slice(0, -1), 'from'].join('.')
  return fields.find((field) => field.path.join('.') === begin) ?? null
}

function endsBefore(from: EnteredField, until: EnteredField): boolean {
  if (!from.value || !until.value) return false
  const [begin, end] = [from, until].map(({ value }) => Date.parse(String(value)))
  return begin !== undefined && end !== undefined && end < begin
}

/** As the form calls it, without the list in which it stands. */
function nameOf({ names }: EnteredField, { language }: CheckWords): string {
  const own = names.at(-1)
  return typeof own === 'object' ? fieldLabel(own.uid, own.name, language) : ''
}
