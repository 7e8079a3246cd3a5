import { Button, Flex, Typography } from '@strapi/design-system'
import { Trash } from '@strapi/icons'
import { useState } from 'react'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { useTelling } from '../useTelling'
import { useDeleteEntriesMutation } from './asking'

/** Two clicks, the second of which says how many: nothing of it comes back. */
export function Deletion({ ids, onDone }: { ids: number[]; onDone: () => void }) {
  const { bulk, removal } = useWordsOf('involve')
  const language = useLanguage()
  const tell = useTelling(bulk.failed)
  const [remove, { isLoading }] = useDeleteEntriesMutation()
  const [isAsking, setIsAsking] = useState(false)
  const count = ids.length

  async function deleteAll() {
    if (await tell(remove({ ids, language }), ({ count }) => removal.done(count))) onDone()
  }

  if (!isAsking) {
    return (
      <Button variant="danger-light" startIcon={<Trash />} onClick={() => setIsAsking(true)}>
        {bulk.remove}
      </Button>
    )
  }
  return (
    <Flex
      direction="column"
      alignItems="flex-start"
      gap={2}
      width="100%"
      role="group"
      aria-label={removal.ask(count)}
    >
      <Typography fontWeight="bold">{removal.ask(count)}</Typography>
      <Typography variant="pi">{removal.hint}</Typography>
      <Flex gap={2} wrap="wrap">
        <Button variant="tertiary" autoFocus onClick={() => setIsAsking(false)}>
          {removal.no}
        </Button>
        <Button variant="danger" loading={isLoading} onClick={() => void deleteAll()}>
          {removal.yes(count)}
        </Button>
      </Flex>
    </Flex>
  )
}
