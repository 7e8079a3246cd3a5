import { Box, Button, Flex, Typography } from '@strapi/design-system'
import type { EntryRights, EntryView } from '../../involve/entriesPage/contract'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { useTelling } from '../useTelling'
import { useMarkHandledMutation } from './asking'
import { Deletion } from './Deletion'

interface Props {
  /** The selected ones, at least one. */
  entries: EntryView[]
  rights: EntryRights
  onDone: () => void
}

/** What can be done with several entries at once. */
export function BulkBar({ entries, rights, onDone }: Props) {
  const { bulk } = useWordsOf('involve')
  return (
    <Box
      tag="section"
      aria-label={bulk.label}
      background="primary100"
      borderColor="primary200"
      padding={{ initial: 3, medium: 4 }}
      hasRadius
    >
      <Flex alignItems="center" gap={3} wrap="wrap">
        <Typography fontWeight="bold" role="status">
          {bulk.selected(entries.length)}
        </Typography>
        {rights.mayAnswer && <MarkButton entries={entries} onDone={onDone} />}
        {rights.mayDelete && (
          <Deletion key={entries.length} ids={entries.map(({ id }) => id)} onDone={onDone} />
        )}
      </Flex>
    </Box>
  )
}

/** Takes the mark away where all have it already. */
export function MarkButton({ entries, onDone }: Pick<Props, 'entries' | 'onDone'>) {
  const { bulk } = useWordsOf('involve')
  const language = useLanguage()
  const tell = useTelling(bulk.failed)
  const [mark, { isLoading }] = useMarkHandledMutation()
  const handled = entries.some(({ handledAt }) => handledAt === null)

  async function save() {
    const marking = mark({ ids: entries.map(({ id }) => id), handled, language })
    if (await tell(marking, ({ count }) => bulk.done(count))) onDone()
  }

  return (
    <Button variant="secondary" loading={isLoading} onClick={() => void save()}>
      {handled ? bulk.handled : bulk.notHandled}
    </Button>
  )
}
