import { isRecord } from '../../records'

/** What a field for other documents holds; only what is used here. */
export interface Chosen {
  /** What it is called in the form. */
  label: string
}

/**
 * What a field for one document holds while somebody edits: what was chosen last; null: nothing;
 * undefined: what is saved.
 */
export function chosenLast(value: unknown): string | null | undefined {
  const { connect, disconnect } = isRecord(value) ? value : {}
  const last: unknown = Array.isArray(connect) ? connect.at(-1) : undefined
  if (isRecord(last)) return typeof last['label'] === 'string' ? last['label'] : null
  return Array.isArray(disconnect) && disconnect.length > 0 ? null : undefined
}

/**
 * Whether what somebody typed is the name of something that is chosen already; where one alone can be
 * chosen, the beginning of its name tells as much.
 */
export function isTypedOf(typed: string, chosen: readonly Chosen[], takesOne: boolean): boolean {
  const sought = typed.trim().toLowerCase()
  if (sought === '') return false
  const names = chosen.map(({ label }) => label.toLowerCase())
  return takesOne ? names.some((name) => name.startsWith(sought)) : names.includes(sought)
}
