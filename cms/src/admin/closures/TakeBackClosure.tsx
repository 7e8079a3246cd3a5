import { Button, Dialog, Flex, Typography } from '@strapi/design-system'
import { ArrowClockwise } from '@strapi/icons'
import { isBaseQueryError, useNotification } from '@strapi/strapi/admin'
import type { ComingClosure } from '../../editing/closureContract'
import { useWordsOf } from '../languages/useWords'
import { useOpenPlaceMutation } from './asking'
import { ConcernedDates } from './ConcernedDates'

/** Takes closed days back, once somebody has read what takes place again and who is told of it. */
export function TakeBackClosure({ closure }: { closure: ComingClosure }) {
  const words = useWordsOf('closures')
  const { toggleNotification } = useNotification()
  const [openPlace, { isLoading }] = useOpenPlaceMutation()
  const { id, days, dates, people } = closure

  async function confirm() {
    const result = await openPlace(id)
    if ('error' in result) {
      const { error } = result
      const message = (isBaseQueryError(error) && error.message) || words.refused
      toggleNotification({ type: 'danger', message })
      return
    }
    toggleNotification({ type: 'success', message: words.takenBack(days) })
  }

  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button
          variant="secondary"
          startIcon={<ArrowClockwise />}
          loading={isLoading}
          aria-label={`${words.takeBack}: ${days}`}
        >
          {words.takeBack}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{words.takeBackTitle(days)}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={3} width="100%">
            {dates.length === 0 ? (
              <Typography>{words.takeBackEffect(0)}</Typography>
            ) : (
              <>
                <ConcernedDates dates={dates} title={words.takeBackEffect(dates.length)} />
                <Typography variant="pi">{words.people(people)}</Typography>
              </>
            )}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {words.leave}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth onClick={() => void confirm()}>
              {words.takeBack}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  )
}
