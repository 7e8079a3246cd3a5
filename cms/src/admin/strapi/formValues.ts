/** A document that a form is to name, as Strapi's field for it takes it. */
interface Named {
  id: number
  documentId: string
  locale: string | null
  title: string
}

/** What stands in a field for other documents while they are only chosen, not saved. */
export function chosenDocuments(named: readonly Named[]): object {
  return {
    connect: named.map(({ id, documentId, locale, title }, index) => ({
      id,
      documentId,
      locale,
      label: title,
      apiData: { id, documentId, locale, isTemporary: true },
      [rowKey]: keyAt(index),
    })),
    disconnect: [],
  }
}

/** Which of its kinds a section is. */
export const sectionKind = '__component'

/** By which a form tells its rows apart. */
export const rowKey = '__temp_key__'

/** Rows that a form is to hold, each with a key as Strapi would give it. */
export function keyed(rows: readonly object[]): object[] {
  return rows.map((row, index) => ({ ...row, [rowKey]: keyAt(index) }))
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** `a0`, `a1` … `az`, `b00` …: Strapi makes keys between two of them, and refuses others. */
function keyAt(index: number): string {
  const base = digits.length
  if (index < base) return `a${digits.charAt(index)}`
  const rest = index - base
  return `b${digits.charAt(Math.floor(rest / base))}${digits.charAt(rest % base)}`
}
