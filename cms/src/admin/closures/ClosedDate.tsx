import { Button, Flex } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import type { ComingDate } from '../../editing/homeContract'
import { useChangeDateMutation } from '../asking'
import { closurePath } from '../documents'
import { EditLink } from '../EditLink'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { spokenNow } from '../../content/languages'
import { useTellRefused } from '../useTellRefused'

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
  const { toggleNotification } = useNotification()
  const tellRefused = useTellRefused()
  const [changeDate, { isLoading }] = useChangeDateMutation()
  if (closure === null) return null
  const label = state === 'cancelled' ? words.letTakePlace : words.holdThere

  async function letTakePlace() {
    const result = await changeDate({
      meeting,
      originalDate,
      change: 'as planned',
      newDate: null,
      newStartTime: null,
      newEndTime: null,
      note: '',
      noteLocale: spokenNow(language),
    })
    if ('error' in result) {
      tellRefused(result.error, words.refused)
      return
    }
    toggleNotification({ type: 'success', message: words.takesPlace(name) })
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
