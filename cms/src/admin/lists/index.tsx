import type { StrapiApp } from '@strapi/strapi/admin'
import { changeColumns, changeFilters, type Column, type Row, type Table } from '../strapi/hooks'
import { wordIn } from '../languages/useWords'
import { sayBelow } from './below'
import { NextDateAndMore, PagePath, ShortDate } from './cells'
import { withWords } from './choices'
import { withLabels } from './filters'
import { ourColumn } from './ourColumns'
import { WithLanguage } from './WithLanguage'
import { isType } from '../../content/types'
import { byNextDate } from '../../editing/homeContract'

/**
 * Shows beside the fields of meetings when they come next, and beside those of pages where they are, and
 * of all what is in one language only; and in the words of the reader what was chosen and what can be filtered by.
 */
export function addListColumns(app: StrapiApp): void {
  changeColumns(app, (table) => ({
    ...table,
    displayedHeaders: table.displayedHeaders.map(withWords),
  }))
  changeColumns(app, withShortDates)
  changeColumns(app, (table) => {
    const { uid } = table.layout.options
    if (isType('dated', uid)) return sayBelow(withSecond(table, nextDate), WithLanguage)
    if (isType('nested', uid)) return sayBelow(withSecond(table, pagePath), WithLanguage)
    return isType('drafted', uid) ? sayBelow(table, WithLanguage) : table
  })
  changeFilters(app, withLabels)
}

/** Behind the first column, which stays the one that leads to the document. */
function withSecond(table: Table, column: Column): Table {
  const [first, ...others] = table.displayedHeaders
  if (!first) return table
  return { ...table, displayedHeaders: [first, column, ...others] }
}

/** Behind a title; what has none is known by its day, which leads to it. */
function withShortDates(table: Table): Table {
  const [first, ...others] = table.displayedHeaders
  if (first?.attribute.type !== 'string') return table
  return { ...table, displayedHeaders: [first, ...others.map(withShortDate)] }
}

function withShortDate(column: Column): Column {
  const { type } = column.attribute
  if (type !== 'date' && type !== 'datetime') return column
  // An instant is told by the clock of whoever reads, a day is the same everywhere.
  const timeZone = type === 'date' ? 'UTC' : undefined
  return {
    ...column,
    cellFormatter: (row) => <ShortDate value={row[column.name]} timeZone={timeZone} />,
  }
}

const nextDate: Column = {
  ...ours(byNextDate, 'list.nextDate', (row) => <NextDateAndMore row={row} />),
  sortable: true,
}

const pagePath = ours(ourColumn('path'), 'list.path', (row) => <PagePath row={row} />)

function ours(
  name: string,
  key: 'list.nextDate' | 'list.path',
  cellFormatter: (row: Row) => JSX.Element,
): Column {
  return {
    name,
    attribute: { type: 'custom' },
    label: wordIn(key),
    searchable: false,
    sortable: false,
    cellFormatter,
  }
}
