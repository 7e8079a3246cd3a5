import type { en } from './words/en'

/** What a long form shows only when it is asked for; each has a name in `words`. */
export type FoldName = keyof (typeof en)['folds']

/** How a content type or component looks to the person who edits it. */
export interface Form {
  /** What an entry is called in lists and when it is picked elsewhere. */
  mainField: string
  /** Fields in the order in which one thinks; those of one row stand side by side. */
  rows: string[][]
  /** Rows that stand behind a line that says what is there: the last of the form. */
  folds?: Partial<Record<FoldName, string[][]>>
  /** Of a component of which there are several: fields that few fill in, shown when asked for; whole rows. */
  rare?: readonly string[]
  /** Columns of the list; components have none. */
  list?: string[]
  /** The list's order. */
  sort?: { by: string; order: 'ASC' | 'DESC' }
}
