import { Button, Flex, Typography } from '@strapi/design-system'
import { ArrowClockwise } from '@strapi/icons'
import { useNotification } from '@strapi/strapi/admin'
import type { ComingDate } from '../../editing/homeContract'
import { useRewriteChangeMutation, useTakeBackChangeMutation } from '../asking'
import { useWords } from '../languages/useWords'
import { AskedFirst } from '../AskedFirst'
import { useTellRefused } from '../useTellRefused'

interface Props {
  date: Pick<ComingDate, 'state' | 'change' | 'takenBack' | 'closure'>
  /** The date, in words. */
  name: string
}

/** Takes the change of one date back, once somebody has read what that does. */
export function TakeBack({ date: { state, change, takenBack, closure }, name }: Props) {
  const words = useWords()
  const { toggleNotification } = useNotification()
  const tellRefused = useTellRefused()
  const [takeBack, { isLoading: isTakingBack }] = useTakeBackChangeMutation()
  const [rewriteChange, { isLoading: isRewriting }] = useRewriteChangeMutation()
  if (change === null || takenBack === null) return null
  const isMoved = takenBack === 'moved'
  const isUncancelled = state === 'cancelled' && (isMoved || !closure)
  const label = words(isUncancelled ? 'dates.uncancel' : 'dates.unmove')
  const effect = () => {
    if (isMoved) return words('dates.takeBack.moved')
    return closure
      ? words('dates.takeBack.closed', { closure: closure.words })
      : words('dates.takeBack.effect')
  }
  const done = isMoved
    ? 'dates.takenBack.moved'
    : closure
      ? 'dates.takenBack.closed'
      : 'dates.takenBack'

  async function confirm(id: string) {
    const result = isMoved
      ? await rewriteChange({ id, fields: { change: 'moved', note: '' } })
      : await takeBack(id)
    if ('error' in result) {
      tellRefused(result.error, words('dates.failed'))
      return
    }
    toggleNotification({ type: 'success', message: words(done, { date: name }) })
  }

  return (
    <AskedFirst
      button={
        <Button
          variant="secondary"
          startIcon={<ArrowClockwise />}
          loading={isTakingBack || isRewriting}
          aria-label={`${label}: ${name}`}
        >
          {label}
        </Button>
      }
      title={label}
      no={words('dates.takeBack.no')}
      yes={label}
      onYes={() => void confirm(change)}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography fontWeight="bold">{name}</Typography>
        <Typography>{effect()}</Typography>
      </Flex>
    </AskedFirst>
  )
}
