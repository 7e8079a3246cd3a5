import { Box, Flex, Typography } from '@strapi/design-system'
import { useId } from 'react'
import type { EntryView } from '../../involve/entriesPage/contract'
import { useWordsOf } from '../languages/useWords'
import { useWhen } from '../useWhen'

/** What becomes of an entry whose address nobody has confirmed: it stands where an answer would be written. */
export function Waiting({ entry: { endsAt } }: { entry: EntryView }) {
  const { next } = useWordsOf('involve').entry
  const when = useWhen()
  const headingId = useId()
  if (endsAt === null) return null
  return (
    <Box tag="section" aria-labelledby={headingId} background="neutral100" padding={4} hasRadius>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography id={headingId} tag="h3" variant="delta">
          {next.title}
        </Typography>
        <Typography tag="p">{next.text}</Typography>
        <Typography tag="p">{next.ends(when(endsAt))}</Typography>
      </Flex>
    </Box>
  )
}
