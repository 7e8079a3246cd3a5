import type { FoldName } from '../../labels/form'
import { formOf } from '../../labels/documents'
import { readableName, type Components, type LaidOutField } from '../strapi/laidOut'
import type { TypeOptions } from '../strapi/hooks'

/** By which a fold is known to Strapi. */
export const foldType = 'branchline-fold'

/** Stands in a form in the place of the rows that are behind it. */
export interface FoldField extends LaidOutField {
  type: typeof foldType
  fold: FoldName
  /** Of the content type. */
  uid: string
  rows: LaidOutField[][]
}

export interface Layout {
  /** Panels of rows of fields. */
  layout: LaidOutField[][][]
  /** Of the components that the form may hold, by uid. */
  components: Components
  options: TypeOptions
}

/**
 * A form that begins with what everybody fills in. The rest stands behind lines, so that it is drawn
 * only when somebody wants it.
 */
export function folded<Form extends Layout>(form: Form): Form {
  const { uid } = form.options
  const folds = uid === undefined ? undefined : formOf(uid)?.folds
  if (uid === undefined || folds === undefined) return form
  const foldOf = (row: LaidOutField[]) =>
    foldNames(folds).find((fold) => folds[fold]?.flat().includes(row[0]?.name ?? ''))
  return {
    ...form,
    layout: form.layout.map((panel) => [
      ...panel.filter((row) => foldOf(row) === undefined),
      ...foldNames(folds).flatMap((fold) => {
        const rows = panel.filter((row) => foldOf(row) === fold)
        return rows.length === 0 ? [] : [[toField(fold, uid, rows, form.components)]]
      }),
    ]),
  }
}

const foldNames = (folds: Partial<Record<FoldName, unknown>>) => Object.keys(folds) as FoldName[]

function toField(
  fold: FoldName,
  uid: string,
  rows: LaidOutField[][],
  components: Components,
): FoldField {
  const [first] = rows.flat()
  if (!first) throw new TypeError('a fold has rows with fields')
  const name = readableName(first, components)
  return { ...first, name, type: foldType, size: 12, fold, uid, rows }
}
