import { isRecord } from '../../records'
import { rowKey } from '../strapi/formValues'
import { valueAt } from '../translations/original'

/** Where in a form a field is, whatever becomes of the order of the rows in which it stands. */
export type FieldPlace = readonly Step[]

/** A name, or a row of a list. */
type Step = string | { id: unknown; key: unknown }

/** @param field its name, such as `sections.2.file` */
export function placeOfField(values: unknown, field: string): FieldPlace {
  let within: unknown = values
  return field.split('.').map((name): Step => {
    const isRow = Array.isArray(within)
    within = valueAt(within, [name])
    return isRow && isRecord(within) ? { id: within['id'], key: within[rowKey] } : name
  })
}

/** What a field is called by now; null: the row in which it stood is gone. */
export function fieldAtPlace(values: unknown, place: FieldPlace): string | null {
  let within = values
  const names: string[] = []
  for (const step of place) {
    const name = typeof step === 'string' ? step : rowOf(within, step)
    if (name === null) return null
    names.push(name)
    within = valueAt(within, [name])
  }
  return names.join('.')
}

/** A row that was saved is known by its number: its key may be another one's after the next save. */
function rowOf(rows: unknown, { id, key }: Exclude<Step, string>): string | null {
  if (!Array.isArray(rows)) return null
  const index = rows.findIndex(
    (row) => isRecord(row) && (id === undefined ? row[rowKey] === key : row['id'] === id),
  )
  return index < 0 ? null : String(index)
}
