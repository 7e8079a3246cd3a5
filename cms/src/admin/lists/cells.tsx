import { Flex, Typography } from '@strapi/design-system'
import { Choice } from './choices'
import { isRecord } from '../../records'
import type { Row } from '../strapi/hooks'
import { useListColumnsQuery } from '../asking'
import { useLanguage, useWords } from '../languages/useWords'
import { defaultLanguage } from '../../content/languages'

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

/** Where a page is on the site, or will be. */
export function PagePath({ documentId, locale }: Props) {
  const { data } = useListColumnsQuery({ locale, language: useLanguage() })
  // An address has no spaces at which it could end a line.
  return <Cell text={data?.paths[documentId]} overflowWrap="anywhere" />
}

interface CellProps {
  text: string | undefined
  overflowWrap?: 'anywhere'
}

function Cell({ text, overflowWrap }: CellProps) {
  return (
    <Typography textColor="neutral800" style={{ overflowWrap }}>
      {text ?? '…'}
    </Typography>
  )
}
