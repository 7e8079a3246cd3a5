import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useId } from 'react'
import type { EntryView } from '../../involve/entriesPage/contract'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { useTelling } from '../useTelling'
import { useLetInMutation } from './asking'
import { whoOf } from './told'

interface Props {
  entry: EntryView
  mayLetIn: boolean
  onDone: () => void
}

/** What it means that somebody waits for a place, and the way to give them one all the same. */
export function LetIn({ entry, mayLetIn, onDone }: Props) {
  const texts = useWordsOf('involve')
  const { letIn } = texts
  const language = useLanguage()
  const headingId = useId()
  const tell = useTelling(letIn.failed)
  const [ask, { isLoading }] = useLetInMutation()
  if (entry.state !== 'waiting') return null

  async function save() {
    const asked = ask({ id: entry.id, language })
    if (await tell(asked, () => letIn.done(whoOf(entry, texts)))) onDone()
  }

  return (
    <Box tag="section" aria-labelledby={headingId} background="neutral100" padding={4} hasRadius>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography id={headingId} tag="h3" variant="delta">
          {letIn.title}
        </Typography>
        <Typography tag="p">{letIn.text}</Typography>
        {mayLetIn && entry.opened !== null && (
          <Button variant="secondary" loading={isLoading} onClick={() => void save()}>
            {letIn.button}
          </Button>
        )}
      </Flex>
    </Box>
  )
}
