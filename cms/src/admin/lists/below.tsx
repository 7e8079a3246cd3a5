import { Flex } from '@strapi/design-system'
import type { ReactNode } from 'react'
import type { Column, Row, Table } from '../strapi/hooks'
import { PlainCell } from './cells'

interface Props {
  /** Content type. */
  uid: string
  row: Row
  /** What the cell says of every row. */
  children: ReactNode
}

/**
 * Has what few rows have said in the first cell that is no link to its document, which every screen
 * shows: a column of its own would be empty in nearly every row.
 */
export function sayBelow(table: Table, Saying: (props: Props) => ReactNode): Table {
  const [first] = table.displayedHeaders
  const place = first?.attribute.type === 'relation' ? 0 : 1
  return {
    ...table,
    displayedHeaders: table.displayedHeaders.map((column, index) =>
      index === place ? withBelow(column, Saying) : column,
    ),
  }
}

function withBelow(column: Column, Saying: (props: Props) => ReactNode): Column {
  const { cellFormatter } = column
  return {
    ...column,
    cellFormatter: (row, header, list) => (
      <Saying uid={list.model} row={row}>
        {cellFormatter ? cellFormatter(row, header, list) : <PlainCell column={column} row={row} />}
      </Saying>
    ),
  }
}

/** A cell that says more than others. */
export function Below({ children, said }: { children: ReactNode; said: ReactNode }) {
  return (
    <Flex direction="column" alignItems="start" gap={1}>
      {children}
      {said}
    </Flex>
  )
}
