import { Flex, Typography } from '@strapi/design-system'
import type { CalendarView } from '../../following/contract'
import { useWordsOf } from '../languages/useWords'
import { useWhen } from '../useWhen'
import { useAgo } from './useAgo'

/** How it stands with a calendar, in words. */
export function HealthLine({ calendar: { health, isOn } }: { calendar: CalendarView }) {
  const { health: texts } = useWordsOf('following')
  const ago = useAgo()
  const when = useWhen()
  const at = (ms: number) => when(new Date(ms).toISOString())
  const { failing, lookedAt, goodAt, nextAt } = health
  if (failing && isOn) {
    const next = nextAt === null ? [] : [texts.next(ago(nextAt))]
    const copy = goodAt === null ? [] : [texts.copy(at(goodAt))]
    return (
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Typography textColor="danger600" fontWeight="bold">
          {texts.failing(at(failing.since))}
        </Typography>
        <Typography>{failing.why}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {[...next, ...copy].join(' ')}
        </Typography>
      </Flex>
    )
  }
  const looked = lookedAt === null ? texts.never : texts.well(ago(lookedAt))
  const copy = goodAt === null || goodAt === lookedAt ? [] : [texts.copy(at(goodAt))]
  return (
    <Typography variant="pi" textColor="neutral600">
      {[...(isOn ? [] : [texts.off]), looked, ...copy].join(' ')}
    </Typography>
  )
}
