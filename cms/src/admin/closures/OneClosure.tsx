import { Flex, Typography } from '@strapi/design-system'
import type { ComingClosure } from '../../editing/closureContract'
import { closurePath } from '../documents'
import { EditLink } from '../EditLink'
import { useWordsOf } from '../languages/useWords'
import { ConcernedDates } from './ConcernedDates'
import { StayingDates } from './StayingDates'
import { TakeBackClosure } from './TakeBackClosure'

interface Props {
  closure: ComingClosure
  mayChange: boolean
}

/** Closed days with what they mean, and the way to take them back. */
export function OneClosure({ closure, mayChange }: Props) {
  const words = useWordsOf('closures')
  const { days, newVenue, note } = closure
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography fontWeight="bold">{days}</Typography>
      <Typography style={{ overflowWrap: 'anywhere' }}>
        {[newVenue === null ? words.cancelled : words.elsewhere(newVenue), note]
          .filter(Boolean)
          .join(' ')}
      </Typography>
      <ConcernedDates dates={closure.dates} />
      <StayingDates dates={closure.staying} linked />
      {mayChange && (
        <Flex gap={3} wrap="wrap">
          <TakeBackClosure closure={closure} />
          <EditLink to={closurePath(closure.id)}>{words.change}</EditLink>
        </Flex>
      )}
    </Flex>
  )
}
