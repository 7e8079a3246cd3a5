import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useId, useState } from 'react'
import type { ClosedDate } from '../../editing/closureContract'
import { PlainList } from '../PlainList'
import { useWordsOf } from '../languages/useWords'

/** So many that what comes below them is seen as well, on a phone too. */
const shownFirst = 4

/** The dates of which closed days say what becomes, the soonest first. */
export function ConcernedDates({ dates, title }: { dates: ClosedDate[]; title?: string }) {
  const words = useWordsOf('closures')
  const id = useId()
  const [showsAll, setShowsAll] = useState(false)
  if (dates.length === 0) return <Typography textColor="neutral600">{words.noDates}</Typography>
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography id={id} variant="pi" fontWeight="bold">
        {title ?? words.concerned(dates.length)}
      </Typography>
      <Box aria-labelledby={id} role="group">
        <PlainList>
          {(showsAll ? dates : dates.slice(0, shownFirst)).map((date) => (
            <Typography key={`${date.meeting} ${date.originalDate}`} variant="pi">
              {date.title}: {date.words}
            </Typography>
          ))}
        </PlainList>
      </Box>
      {!showsAll && dates.length > shownFirst && (
        <Flex>
          <Button type="button" variant="tertiary" onClick={() => setShowsAll(true)}>
            {words.all(dates.length)}
          </Button>
        </Flex>
      )}
    </Flex>
  )
}
