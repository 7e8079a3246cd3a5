import { Button, Flex, Typography } from '@strapi/design-system'
import { ArrowClockwise } from '@strapi/icons'
import { isBaseQueryError, useNotification } from '@strapi/strapi/admin'
import type { ComingDate } from '../../editing/homeContract'
import { useTakeBackChangeMutation } from '../asking'
import { useWords } from '../languages/useWords'
import { AskedFirst } from '../AskedFirst'

interface Props {
  /** Document id. */
  change: string
  date: Pick<ComingDate, 'state' | 'closure'>
  /** The date, in words. */
  name: string
}

/** Takes the change of one date back, once somebody has read what that does. */
export function TakeBack({ change, date: { state, closure }, name }: Props) {
  const words = useWords()
  const { toggleNotification } = useNotification()
  const [takeBack, { isLoading }] = useTakeBackChangeMutation()
  const label = words(state === 'cancelled' && !closure ? 'dates.uncancel' : 'dates.unmove')

  async function confirm() {
    const result = await takeBack(change)
    if ('error' in result) {
      const { error } = result
      const message = (isBaseQueryError(error) && error.message) || words('dates.failed')
      toggleNotification({ type: 'danger', message })
      return
    }
    toggleNotification({
      type: 'success',
      message: words(closure ? 'dates.takenBack.closed' : 'dates.takenBack', { date: name }),
    })
  }

  return (
    <AskedFirst
      button={
        <Button
          variant="secondary"
          startIcon={<ArrowClockwise />}
          loading={isLoading}
          aria-label={`${label}: ${name}`}
        >
          {label}
        </Button>
      }
      title={label}
      no={words('dates.takeBack.no')}
      yes={label}
      onYes={() => void confirm()}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography fontWeight="bold">{name}</Typography>
        <Typography>
          {closure
            ? words('dates.takeBack.closed', { closure: closure.words })
            : words('dates.takeBack.effect')}
        </Typography>
      </Flex>
    </AskedFirst>
  )
}
