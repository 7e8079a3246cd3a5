import { Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'
import { defaultLanguage } from '../../content/languages'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { Below } from '../lists/below'
import type { Row } from '../strapi/hooks'
import { useSchedulesQuery } from './asking'

interface Props {
  uid: string
  row: Row
  children: ReactNode
}

/** A cell with what is planned for its row below it; all rows of a list share one question. */
export function WithPlans({ uid, row: { documentId, locale }, children }: Props) {
  const { list } = useWordsOf('schedule')
  const asked = { uid, locale: locale ?? defaultLanguage, language: useLanguage() }
  const { data } = useSchedulesQuery(asked)
  const plans = data?.plans.filter(({ document }) => document === documentId) ?? []
  if (plans.length === 0) return children
  const said = plans.map(({ action, words, problem }) => (
    <Typography
      key={action}
      tag="div"
      variant="pi"
      textColor={problem === null ? 'neutral600' : 'danger600'}
    >
      {`${problem === null ? '' : `${list.failed}: `}${list[action]}: ${words}`}
    </Typography>
  ))
  return <Below said={said}>{children}</Below>
}
