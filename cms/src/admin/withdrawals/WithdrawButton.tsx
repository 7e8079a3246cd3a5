import { Button, Typography } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { AskedFirst } from '../AskedFirst'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { useTellRefused } from '../useTellRefused'
import { useWithdrawMutation } from './asking'

/** So long that somebody reads where a picture stays. */
const timeout = 20_000

interface Props {
  documentId: string
  /** Whom it is about, where several such buttons stand; left out where there is one. */
  label?: string
  isWide?: boolean
  /** Right before it is asked for. */
  onAsked?: () => void
  onRefused?: () => void
  onDone: () => void
}

/** Takes a person out of all that the site holds, once somebody has read what follows from it. */
export function WithdrawButton({ documentId, label, isWide, onAsked, onRefused, onDone }: Props) {
  const words = useWordsOf('withdrawals')
  const language = useLanguage()
  const { toggleNotification } = useNotification()
  const tellRefused = useTellRefused()
  const [withdraw, { isLoading }] = useWithdrawMutation()

  async function confirm() {
    onAsked?.()
    const result = await withdraw({ documentId, language })
    if ('error' in result) {
      onRefused?.()
      tellRefused(result.error, words.failed)
      return
    }
    const kept = result.data.left.map(({ name, places }) => words.left(name, places.join(', ')))
    const message = [words.done, ...kept].join(' ')
    toggleNotification({ type: kept.length > 0 ? 'warning' : 'success', message, timeout })
    onDone()
  }

  return (
    <AskedFirst
      button={
        <Button variant="danger-light" fullWidth={isWide} loading={isLoading} aria-label={label}>
          {words.button}
        </Button>
      }
      title={words.question}
      no={words.goBack}
      yes={words.yes}
      isDanger
      onYes={() => void confirm()}
    >
      <Typography>{words.effect}</Typography>
    </AskedFirst>
  )
}
