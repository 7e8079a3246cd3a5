/** How a content type or component looks to the person who edits it. */
export interface Form {
  /** What an entry is called in lists and when it is picked elsewhere. */
  mainField: string
  /** Fields in the order in which one thinks; those of one row stand side by side. */
  rows: string[][]
  /** Columns of the list; components have none. */
  list?: string[]
  /** The list's order. */
  sort?: { by: string; order: 'ASC' | 'DESC' }
}
