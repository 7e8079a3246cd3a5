import { isRecord } from '../../records'

/** What tells the rows of a list apart, whatever they are of: the first that one has. */
const names = ['title', 'name', 'from', 'originalDate', 'firstDay']

/** What a row of a list is called; null: by nothing that it has. */
export function rowName(row: unknown): string | null {
  if (!isRecord(row)) return null
  const of = (name: string) => (typeof row[name] === 'string' ? row[name].trim() : '')
  const whole = `${of('firstname')} ${of('lastname')}`.trim()
  return names.map(of).find(Boolean) ?? (whole || null)
}
