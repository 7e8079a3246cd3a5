import type { StrapiApp } from '@strapi/strapi/admin'
import { changeColumns, changeFilters, type Column, type Row, type Table } from '../strapi/hooks'
import { wordIn } from '../languages/useWords'
import { NextDate, NextDateAndPlace, PagePath } from './cells'
import { withWords } from './choices'
import { withLabels } from './filters'
import { isNarrow } from './screen'
import { defaultLanguage } from '../../content/languages'
import { isType } from '../../content/types'

/**
 * Shows beside the fields of meetings when they come next, and beside those of pages where they are;
 * and in the words of the reader what was chosen and what can be filtered by.
 */
export function addListColumns(app: StrapiApp): void {
  changeColumns(app, (table) => ({
    ...table,
    displayedHeaders: table.displayedHeaders.map(withWords),
  }))
  changeColumns(app, (table) => {
    const { uid } = table.layout.options
    if (isType('dated', uid)) return withSecond(table, nextDate)
    if (isType('nested', uid)) return withSecond(table, pagePath)
    return table
  })
  changeFilters(app, withLabels)
}

/** Behind the first column, which stays the one that leads to the document. */
function withSecond(table: Table, column: Column): Table {
  const [first, ...others] = table.displayedHeaders
  if (!first) return table
  return { ...table, displayedHeaders: [first, column, ...others] }
}

const nextDate = ours('nextDate', 'list.nextDate', (row) =>
  isNarrow() ? (
    <NextDateAndPlace row={row} />
  ) : (
    <NextDate documentId={row.documentId} locale={row.locale ?? defaultLanguage} />
  ),
)

const pagePath = ours('path', 'list.path', ({ documentId, locale }) => (
  <PagePath documentId={documentId} locale={locale ?? defaultLanguage} />
))

function ours(
  name: string,
  key: 'list.nextDate' | 'list.path',
  cellFormatter: (row: Row) => JSX.Element,
): Column {
  return {
    name: `branchline-${name}`,
    attribute: { type: 'custom' },
    label: wordIn(key),
    searchable: false,
    sortable: false,
    cellFormatter,
  }
}
