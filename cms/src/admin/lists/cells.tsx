import { Flex, Typography } from '@strapi/design-system'
import { Choice } from './choices'
import { isRecord } from '../../records'
import type { Row } from '../strapi/hooks'
import { useListColumnsQuery } from '../asking'
import { useLanguage, useWords, useWordsOf } from '../languages/useWords'
import {
  address,
  defaultLanguage,
  isLanguage,
  onlyInField,
  onlyLanguage,
  parseAddress,
} from '../../content/languages'
import { languageName } from '../../languages'
import type { CSSProperties, ReactNode } from 'react'

interface Props {
  documentId: string
  /** Of the row. */
  locale: string
}

/** When a meeting takes place next; all rows share one question. */
export function NextDate({ documentId, locale }: Props) {
  const words = useWords()
  const { data } = useListColumnsQuery({ locale, language: useLanguage() })
  return <Cell text={data && (data.nextDates[documentId] ?? words('list.none'))} />
}

/** The same where a phone has no columns for what has become of a meeting, and for its place. */
export function NextDateAndPlace({ row }: { row: Row }) {
  const { documentId, locale, planStatus, venue } = row
  const place = isRecord(venue) && typeof venue['name'] === 'string' ? venue['name'] : null
  return (
    <Flex direction="column" alignItems="start" gap={1}>
      {planStatus === 'scheduled' ? null : <Choice value={planStatus} />}
      <NextDate documentId={documentId} locale={locale ?? defaultLanguage} />
      {place === null ? null : (
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

/** A cell with a line below it that says in which language alone the row is. */
export function WithLanguage({ row, children }: { row: Row; children: ReactNode }) {
  const words = useWordsOf('onlyIn')
  const language = useLanguage()
  const only = onlyLanguage(row[onlyInField])
  if (only === null) return children
  return (
    <Flex direction="column" alignItems="start" gap={1}>
      {children}
      <Typography variant="pi" textColor="neutral600">
        {words.only(languageName(only, language))}
      </Typography>
    </Flex>
  )
}

/** What Strapi shows of a value that needs no words. */
export function PlainCell({ value }: { value: unknown }) {
  return <Cell text={typeof value === 'string' || typeof value === 'number' ? `${value}` : '-'} />
}

interface CellProps {
  text: string | undefined
  style?: CSSProperties
}

function Cell({ text, style }: CellProps) {
  return (
    <Typography textColor="neutral800" style={style}>
      {text ?? '…'}
    </Typography>
  )
}
