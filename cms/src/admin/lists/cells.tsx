import { Flex, Typography } from '@strapi/design-system'
import { Choice } from './choices'
import { isRecord } from '../../records'
import type { Column, Row } from '../strapi/hooks'
import { useListColumnsQuery } from '../asking'
import { useLanguage, useWords } from '../languages/useWords'
import {
  address,
  defaultLanguage,
  isLanguage,
  onlyInField,
  onlyLanguage,
  parseAddress,
} from '../../content/languages'
import { WholeRanges } from '../WholeRanges'
import { isNarrow } from './screen'
import type { CSSProperties } from 'react'
import { useIntl } from 'react-intl'

const inShort = { dateStyle: 'medium' } as const

/**
 * When a meeting takes place next, below what has become of one that is not as planned; where a phone has
 * no column for its place, above that. All rows share one question. A draft, to which nobody can come yet, has a first date alone.
 */
export function NextDateAndMore({ row }: { row: Row }) {
  const { documentId, locale, planStatus, venue, firstDate } = row
  const words = useWords()
  const intl = useIntl()
  const isOff = typeof planStatus === 'string' && planStatus !== 'scheduled'
  const isDraft = row['status'] === 'draft' && typeof firstDate === 'string'
  const first = isDraft ? intl.formatDate(firstDate, { ...inShort, timeZone: 'UTC' }) : null
  const { data } = useListColumnsQuery({
    locale: locale ?? defaultLanguage,
    language: useLanguage(),
  })
  const next = data?.nextDates[documentId]
  const none = first === null ? words('list.none') : words('list.first', { date: first })
  // The next date may be at another place than the meeting.
  const where = next ? next.place : isRecord(venue) ? venue['name'] : null
  const place = isNarrow() ? where : null
  return (
    <Flex direction="column" alignItems="start" gap={1}>
      {isOff && <Choice value={planStatus} />}
      <Cell text={data && (next?.words ?? none)} />
      {typeof place === 'string' && (
        <Typography variant="pi" textColor="neutral600">
          {place}
        </Typography>
      )}
    </Flex>
  )
}

/** Where a page is on the site, or will be: what is in one language only, among what is in that one. */
export function PagePath({ row }: { row: Row }) {
  const only = onlyLanguage(row[onlyInField])
  const { documentId, locale } = row
  const language = useLanguage()
  const { data } = useListColumnsQuery({ locale: locale ?? defaultLanguage, language })
  const path = data?.paths[documentId]
  const isElsewhere = path !== undefined && only !== null && isLanguage(only)
  // An address has no spaces at which it could end a line: it ends one where it has to, and has room.
  return (
    <Cell
      style={{ display: 'block', minWidth: '14rem', overflowWrap: 'anywhere' }}
      text={isElsewhere ? address(parseAddress(path.slice(1)).path, only) : path}
    />
  )
}

/** What Strapi shows of a text, a number or a document that was chosen. */
export function PlainCell({ column, row }: { column: Column; row: Row }) {
  const value = row[column.name]
  const { mainField } = column
  const text = isRecord(value) && isRecord(mainField) ? value[String(mainField['name'])] : value
  return <Cell text={typeof text === 'string' || typeof text === 'number' ? `${text}` : '-'} />
}

/** On which day something is, or was; Strapi writes it out, with the time, in up to four lines. */
export function ShortDate({ value, timeZone }: { value: unknown; timeZone: string | undefined }) {
  const intl = useIntl()
  const style = { ...inShort, timeZone }
  return <Cell text={typeof value === 'string' ? intl.formatDate(value, style) : '-'} />
}

interface CellProps {
  text: string | undefined
  style?: CSSProperties
}

function Cell({ text, style }: CellProps) {
  return (
    <Typography textColor="neutral800" style={style}>
      <WholeRanges text={text ?? '…'} />
    </Typography>
  )
}
