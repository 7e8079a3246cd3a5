import { Box, Flex, Typography } from '@strapi/design-system'
import { useId } from 'react'
import type { EntryReply } from '../../involve/entriesPage/contract'
import { PlainList } from '../PlainList'
import { useWordsOf } from '../languages/useWords'
import { useWhen } from '../useWhen'

/** What was answered, when and by whom, below what was asked. */
export function Replies({ replies }: { replies: EntryReply[] }) {
  const { entry: labels } = useWordsOf('involve')
  const headingId = useId()
  if (replies.length === 0) return null
  return (
    <section aria-labelledby={headingId}>
      <Box paddingBottom={2}>
        <Typography id={headingId} tag="h3" variant="delta">
          {labels.replies}
        </Typography>
      </Box>
      <PlainList>
        {replies.map((reply, index) => (
          <Reply key={index} reply={reply} />
        ))}
      </PlainList>
    </section>
  )
}

const written = { overflowWrap: 'anywhere', whiteSpace: 'pre-line' } as const

function Reply({ reply: { state, at, kept } }: { reply: EntryReply }) {
  const { entry: labels } = useWordsOf('involve')
  const when = useWhen()
  const wentOut = labels.reply[state](when(at))
  if (!kept) return <Typography tag="p">{wentOut}</Typography>
  const { subject, text, writtenAt, by } = kept
  return (
    <Box borderColor="neutral200" padding={4} hasRadius>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {by === null ? when(writtenAt) : labels.handledBy(when(writtenAt), by)}
        </Typography>
        <Typography tag="p" fontWeight="bold" style={written}>
          {subject}
        </Typography>
        <Typography tag="p" style={written}>
          {text}
        </Typography>
        <Typography
          tag="p"
          variant="pi"
          textColor={state === 'failed' ? 'danger600' : 'neutral600'}
        >
          {wentOut}
        </Typography>
      </Flex>
    </Box>
  )
}
