import { Button, Flex, Typography } from '@strapi/design-system'
import { ArrowClockwise } from '@strapi/icons'
import { useIntl } from 'react-intl'
import type { ComingDate } from '../../editing/homeContract'
import { useRewriteChangeMutation, useTakeBackChangeMutation } from '../asking'
import { useWords } from '../languages/useWords'
import { AskedFirst } from '../AskedFirst'
import { useTelling } from '../useTelling'

interface Props {
  date: Pick<ComingDate, 'originalDate' | 'state' | 'change' | 'takenBack' | 'closure'>
  /** The date, in words. */
  name: string
}

/** Takes the change of one date back, once somebody has read what that does. */
export function TakeBack({ date, name }: Props) {
  const { originalDate, state, change, takenBack, closure } = date
  const words = useWords()
  const intl = useIntl()
  const tell = useTelling(words('dates.failed'))
  const [takeBack, { isLoading: isTakingBack }] = useTakeBackChangeMutation()
  const [rewriteChange, { isLoading: isRewriting }] = useRewriteChangeMutation()
  if (change === null || takenBack === null) return null
  /** What is left of the change; null: nothing. */
  const left = takenBack === 'planned' ? null : takenBack
  const isUncancelled = state === 'cancelled' && (left !== null || !closure)
  const label = words(isUncancelled ? 'dates.uncancel' : 'dates.unmove')
  const effect = () => {
    if (left === 'moved') return words('dates.takeBack.moved')
    if (left === 'other venue') return words('dates.takeBack.elsewhere')
    return closure
      ? words('dates.takeBack.closed', { closure: closure.words })
      : words('dates.takeBack.effect')
  }
  const done = left
    ? 'dates.takenBack.uncancelled'
    : closure
      ? 'dates.takenBack.closed'
      : 'dates.takenBack'

  /** The day that a date goes back to; null: it stays on its own. */
  const planned =
    state === 'moved' && left === null
      ? intl.formatDate(originalDate, {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          timeZone: 'UTC',
        })
      : null

  async function confirm(id: string) {
    const asked = left
      ? rewriteChange({ id, fields: { change: left, note: '', otherNotes: [] } })
      : takeBack(id)
    await tell(asked, () => words(done, { date: planned ?? name }))
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
        <Typography fontWeight="bold">{planned ? `${name} → ${planned}` : name}</Typography>
        <Typography>{effect()}</Typography>
      </Flex>
    </AskedFirst>
  )
}
