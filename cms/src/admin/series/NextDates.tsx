import { Flex, Typography } from '@strapi/design-system'
import { useWordsOf } from '../languages/useWords'
import { PlainList } from '../PlainList'

interface Props {
  dates: string[]
  /** The first date is to be one of them, and is none. */
  lacksFirst: boolean
}

/** On which days a series takes place that somebody is choosing. */
export function NextDates({ dates, lacksFirst }: Props) {
  const words = useWordsOf('series')
  return (
    <Flex direction="column" alignItems="stretch" gap={1} aria-live="polite">
      {lacksFirst && <Typography textColor="danger600">{words.notNamed}</Typography>}
      <Typography variant="pi" fontWeight="bold">
        {dates.length > 0 ? words.next : words.none}
      </Typography>
      <PlainList gap={1}>
        {dates.map((date) => (
          <Typography key={date} variant="pi">
            {date}
          </Typography>
        ))}
      </PlainList>
    </Flex>
  )
}
