import type { StrapiApp } from '@strapi/strapi/admin'

type App = Pick<StrapiApp, 'registerHook'>

/** Strapi hands to each what the one before gave; the first of several is told more than the others. */
export const hooks = {
  form: 'Admin/CM/pages/EditView/mutate-edit-view-layout',
  columns: 'Admin/CM/pages/ListView/inject-column-in-table',
  filters: 'Admin/CM/pages/ListView/inject-in-filters',
} as const

/** Changes how each form looks. */
export function changeForms<Form>(app: App, change: (form: Form) => Form): void {
  app.registerHook(hooks.form, ({ layout }: { layout: Form }) => ({ layout: change(layout) }))
}

/** A column of a list; only what is used here. */
export interface Column {
  name: string
  attribute: { type: string }
  cellFormatter?: (row: Row, header: unknown, list: { model: string }) => JSX.Element
  [property: string]: unknown
}

/** The column in which Strapi says in which languages something is written. */
export const languagesColumn = 'locales'

/** What the cms has the admin told of a type, for each of its forms and lists. */
export interface TypeOptions {
  /** Undefined while Strapi has not loaded it. */
  uid?: string
}

export interface Table {
  displayedHeaders: Column[]
  layout: { options: TypeOptions }
}

export interface Row {
  documentId: string
  locale?: string | null
  [field: string]: unknown
}

export function changeColumns(app: App, change: (table: Table) => Table): void {
  app.registerHook(hooks.columns, change)
}

/** A filter of a list; only what is used here. */
interface Filter {
  name: string
  label: string | { id: string; defaultMessage: string }
}

export interface FilteredList {
  displayedFilters: Filter[]
  layout: { options: TypeOptions }
}

export function changeFilters(app: App, change: (list: FilteredList) => FilteredList): void {
  app.registerHook(hooks.filters, change)
}
