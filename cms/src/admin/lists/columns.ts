/** A column of a list, as Strapi hands it to whoever changes lists; only what is used here. */
export interface Column {
  name: string
  attribute: { type: string }
  cellFormatter?: (row: Row) => JSX.Element
  [property: string]: unknown
}

/** What Strapi hands to whoever adds a column. */
export interface Table {
  displayedHeaders: Column[]
  layout: { metadatas: Record<string, unknown> }
}

export interface Row {
  documentId: string
  locale?: string | null
  [field: string]: unknown
}
