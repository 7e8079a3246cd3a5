import { Button, Flex, Typography } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { messageOf, useRestoreVersionMutation } from './asking'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { useToldDropped } from './useToldDropped'

interface Props {
  id: number
  uid: string
  documentId: string
  /** Whether visitors see it at once. */
  isLive: boolean
  onDone: () => void
}

/** Two clicks, since it replaces what stands there. */
export function BringBack({ id, uid, documentId, isLive, onDone }: Props) {
  const texts = useWordsOf('history')
  const language = useLanguage()
  const tellDropped = useToldDropped()
  const { toggleNotification } = useNotification()
  const [restore, { isLoading }] = useRestoreVersionMutation()
  const [isAsking, setIsAsking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  async function bringBack() {
    const result = await restore({ id, uid, documentId, language })
    if ('error' in result) {
      setRefusal(messageOf(result.error, texts.refused))
      return
    }
    toggleNotification({ type: 'success', message: texts.done })
    tellDropped(result.data)
    onDone()
  }

  if (!isAsking) {
    return (
      <Button variant="secondary" onClick={() => setIsAsking(true)}>
        {isLive ? texts.bringBackLive : texts.bringBack}
      </Button>
    )
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="group" aria-label={texts.confirm}>
      <Typography fontWeight="bold">{texts.confirm}</Typography>
      <Typography>{isLive ? texts.confirmLive : texts.confirmDraft}</Typography>
      <div role="alert">
        {refusal !== null && <Typography textColor="danger600">{refusal}</Typography>}
      </div>
      <Flex gap={2} wrap="wrap" justifyContent="flex-end">
        <Button variant="tertiary" onClick={() => setIsAsking(false)}>
          {texts.cancel}
        </Button>
        <Button loading={isLoading} onClick={() => void bringBack()}>
          {texts.yes}
        </Button>
      </Flex>
    </Flex>
  )
}
