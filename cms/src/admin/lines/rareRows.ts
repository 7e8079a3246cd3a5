import { componentForms } from '../../labels/components'
import type { LaidOutField } from '../strapi/laidOut'

/** The rows of a line of a form, parted. */
export interface Parted {
  usual: LaidOutField[][]
  /** Few fill them in, and nothing stands in them. */
  rare: LaidOutField[][]
}

/** @param part what the line holds; @param refused names of fields of it in which something is wrong */
export function partRows(
  component: string,
  rows: LaidOutField[][],
  part: Readonly<Record<string, unknown>>,
  refused: readonly string[],
): Parted {
  const names = componentForms[component]?.rare ?? []
  const isRare = (row: LaidOutField[]) =>
    row.length > 0 &&
    row.every(({ name }) => names.includes(name) && isEmpty(part[name]) && !refused.includes(name))
  return { usual: rows.filter((row) => !isRare(row)), rare: rows.filter(isRare) }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}
