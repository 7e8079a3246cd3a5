import type { StrapiApp } from '@strapi/strapi/admin'
import { changeColumns, changeFilters, type Column, type Row, type Table } from '../strapi/hooks'
import { wordIn } from '../languages/useWords'
import { NextDate, NextDateAndPlace, PagePath, PlainCell, WithLanguage } from './cells'
import { withWords } from './choices'
import { withLabels } from './filters'
import { ourColumn } from './ourColumns'
import { isNarrow } from './screen'
import { defaultLanguage } from '../../content/languages'
import { isType } from '../../content/types'

/**
 * Shows beside the fields of meetings when they come next, and beside those of pages where they are, and
 * of all what is in one language only; and in the words of the reader what was chosen and what can be filtered by.
 */
export function addListColumns(app: StrapiApp): void {
  changeColumns(app, (table) => ({
    ...table,
    displayedHeaders: table.displayedHeaders.map(withWords),
  }))
  changeColumns(app, (table) => {
    const { uid } = table.layout.options
    if (isType('dated', uid)) return withLanguage(withSecond(table, nextDate))
    if (isType('nested', uid)) return withLanguage(withSecond(table, pagePath))
    return isType('drafted', uid) ? withLanguage(table) : table
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

const pagePath = ours('path', 'list.path', (row) => <PagePath row={row} />)

/** Says in the second column, which every screen shows, what is in one language only. */
function withLanguage(table: Table): Table {
  const [first, second, ...others] = table.displayedHeaders
  if (!first || !second) return table
  const { cellFormatter } = second
  const marked: Column = {
    ...second,
    cellFormatter: (row, header, list) => (
      <WithLanguage row={row}>
        {cellFormatter ? cellFormatter(row, header, list) : <PlainCell value={row[second.name]} />}
      </WithLanguage>
    ),
  }
  return { ...table, displayedHeaders: [first, marked, ...others] }
}

function ours(
  name: string,
  key: 'list.nextDate' | 'list.path',
  cellFormatter: (row: Row) => JSX.Element,
): Column {
  return {
    name: ourColumn(name),
    attribute: { type: 'custom' },
    label: wordIn(key),
    searchable: false,
    sortable: false,
    cellFormatter,
  }
}
