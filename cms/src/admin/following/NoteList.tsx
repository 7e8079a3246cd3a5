import { Box, Flex, Typography } from '@strapi/design-system'
import type { Note } from '../../following/contract'
import { useWordsOf } from '../languages/useWords'
import { PlainList } from '../PlainList'

/** What could not be read or taken over, folded. */
export function NoteList({ notes }: { notes: Note[] }) {
  const texts = useWordsOf('following')
  return (
    <Box tag="details">
      <Typography tag="summary" cursor="pointer">
        {`${texts.notes} (${notes.length})`}
      </Typography>
      <Box paddingTop={3}>
        <PlainList>
          {notes.map(({ about, texts: sentences }) => (
            <Flex key={`${about} ${sentences[0]}`} direction="column" alignItems="stretch" gap={1}>
              <Typography fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
                {about || texts.unreadable}
              </Typography>
              {sentences.map((sentence) => (
                <Typography key={sentence} variant="pi" style={{ overflowWrap: 'anywhere' }}>
                  {sentence}
                </Typography>
              ))}
            </Flex>
          ))}
        </PlainList>
      </Box>
    </Box>
  )
}
