import { Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import type { Column, Row } from '../strapi/hooks'

/** What was chosen from a field's values, as the form says it; Strapi's lists show what it is called in the schema. */
export function withWords(column: Column): Column {
  if (column.attribute.type !== 'enumeration') return column
  return { ...column, cellFormatter: (row: Row) => <Choice value={row[column.name]} /> }
}

/** One of a field's values in the words of the reader. */
export function Choice({ value }: { value: unknown }) {
  const intl = useIntl()
  const text =
    typeof value === 'string' ? intl.formatMessage({ id: value, defaultMessage: value }) : '-'
  return <Typography textColor="neutral800">{text}</Typography>
}
