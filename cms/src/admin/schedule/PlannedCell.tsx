import { Typography } from '@strapi/design-system'
import { useSchedulesQuery } from './asking'
import { useLanguage, useWordsOf } from '../languages/useWords'

interface Props {
  uid: string
  documentId: string
  /** Of the row. */
  locale: string
}

/** What is planned for a row of a list; all rows share one question. */
export function PlannedCell({ uid, documentId, locale }: Props) {
  const { list } = useWordsOf('schedule')
  const { data } = useSchedulesQuery({ uid, locale, language: useLanguage() })
  const plans = data?.plans.filter(({ document }) => document === documentId) ?? []
  if (plans.length === 0) return <Typography textColor="neutral800">-</Typography>
  return plans.map(({ action, words, problem }) => (
    <Typography key={action} tag="div" textColor={problem === null ? 'neutral800' : 'danger600'}>
      {`${problem === null ? '' : `${list.failed}: `}${list[action]}: ${words}`}
    </Typography>
  ))
}
