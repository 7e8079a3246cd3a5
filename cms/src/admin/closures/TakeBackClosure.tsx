import { Button, Flex, Typography } from '@strapi/design-system'
import { ArrowClockwise } from '@strapi/icons'
import type { ComingClosure } from '../../editing/closureContract'
import { useWordsOf } from '../languages/useWords'
import { AskedFirst } from '../AskedFirst'
import { useTelling } from '../useTelling'
import { useOpenPlaceMutation } from './asking'
import { ConcernedDates } from './ConcernedDates'

/** Takes closed days back, once somebody has read what takes place again and who is told of it. */
export function TakeBackClosure({ closure }: { closure: ComingClosure }) {
  const words = useWordsOf('closures')
  const tell = useTelling(words.refused)
  const [openPlace, { isLoading }] = useOpenPlaceMutation()
  const { id, days, dates, people } = closure

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
      onYes={() => void tell(openPlace(id), () => words.takenBack(days))}
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
