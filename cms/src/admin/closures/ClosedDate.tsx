import { Button, Flex } from '@strapi/design-system'
import type { ComingDate } from '../../editing/homeContract'
import { useChangeDateMutation } from '../asking'
import { closurePath } from '../documents'
import { EditLink } from '../EditLink'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { spokenNow } from '../../content/languages'
import { useTelling } from '../useTelling'

interface Props {
  /** Document id. */
  meeting: string
  date: Pick<ComingDate, 'originalDate' | 'state' | 'change' | 'closure'>
  /** The date, in words. */
  name: string
}

/** Of a date whose place is closed: the closed days, and the way to let this one take place. */
export function ClosedDate({ meeting, date, name }: Props) {
  const { originalDate, state, change, closure } = date
  const words = useWordsOf('closures')
  const language = useLanguage()
  const tell = useTelling(words.refused)
  const [changeDate, { isLoading }] = useChangeDateMutation()
  if (closure === null) return null
  const label = state === 'cancelled' ? words.letTakePlace : words.holdThere

  async function letTakePlace() {
    const changed = changeDate({
      meeting,
      originalDate,
      change: 'as planned',
      newDate: null,
      newStartTime: null,
      newEndTime: null,
      note: '',
      noteLocale: spokenNow(language),
    })
    await tell(changed, () => words.takesPlace(name))
  }

  return (
    <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={1}>
      <EditLink to={closurePath(closure.id)}>{closure.words}</EditLink>
      {change === null && (
        <Button
          variant="secondary"
          loading={isLoading}
          aria-label={`${label}: ${name}`}
          onClick={() => void letTakePlace()}
        >
          {label}
        </Button>
      )}
    </Flex>
  )
}
