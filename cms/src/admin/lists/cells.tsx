import { Typography } from '@strapi/design-system'
import { useListColumnsQuery } from '../asking'
import { useLanguage, useWords } from '../words/useWords'

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

/** Where a page is on the site, or will be. */
export function PagePath({ documentId, locale }: Props) {
  const { data } = useListColumnsQuery({ locale, language: useLanguage() })
  return <Cell text={data?.paths[documentId]} />
}

function Cell({ text }: { text: string | undefined }) {
  return (
    <Typography textColor="neutral800" ellipsis maxWidth="30rem">
      {text ?? '…'}
    </Typography>
  )
}
