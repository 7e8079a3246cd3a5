import { Button, Flex, Typography } from '@strapi/design-system'
import { ArrowClockwise } from '@strapi/icons'
import { useNotification } from '@strapi/strapi/admin'
import type { ComingClosure } from '../../editing/closureContract'
import { useWordsOf } from '../languages/useWords'
import { AskedFirst } from '../AskedFirst'
import { useTellRefused } from '../useTellRefused'
import { useOpenPlaceMutation } from './asking'
import { ConcernedDates } from './ConcernedDates'

/** Takes closed days back, once somebody has read what takes place again and who is told of it. */
export function TakeBackClosure({ closure }: { closure: ComingClosure }) {
  const words = useWordsOf('closures')
  const { toggleNotification } = useNotification()
  const tellRefused = useTellRefused()
  const [openPlace, { isLoading }] = useOpenPlaceMutation()
  const { id, days, dates, people } = closure

  async function confirm() {
    const result = await openPlace(id)
    if ('error' in result) {
      tellRefused(result.error, words.refused)
      return
    }
    toggleNotification({ type: 'success', message: words.takenBack(days) })
  }

  return (
    <AskedFirst
      button={
        <Button
          variant="secondary"
          startIcon={<ArrowClockwise />}
          loading={isLoading}
          aria-label={`${words.takeBack}: ${days}`}
        >
          {words.takeBack}
        </Button>
      }
      title={words.takeBackTitle(days)}
      no={words.leave}
      yes={words.takeBack}
      onYes={() => void confirm()}
    >
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
    </AskedFirst>
  )
}
