import { Flex, Typography } from '@strapi/design-system'
import type { ClosedDate } from '../../editing/closureContract'
import { changePath } from '../documents'
import { EditLink } from '../EditLink'
import { PlainList } from '../PlainList'
import { useWordsOf } from '../languages/useWords'

interface Props {
  dates: ClosedDate[]
  /** Whether each leads to its change: nobody is led out of a form that is not sent. */
  linked?: boolean
}

/** Dates that are held at a closed place all the same, since somebody said so of them. */
export function StayingDates({ dates, linked = false }: Props) {
  const words = useWordsOf('closures')
  if (dates.length === 0) return null
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" fontWeight="bold">
        {words.staying(dates.length)}
      </Typography>
      <PlainList>
        {dates.map(({ meeting, originalDate, title, words: when, change }) => {
          const name = `${title}: ${when}`
          return linked && change !== null ? (
            <EditLink key={`${meeting} ${originalDate}`} to={changePath(change)}>
              {name}
            </EditLink>
          ) : (
            <Typography key={`${meeting} ${originalDate}`} variant="pi">
              {name}
            </Typography>
          )
        })}
      </PlainList>
    </Flex>
  )
}
