import { Button, Flex, Typography } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { messageOf } from '../refusal'
import { Trouble } from '../Trouble'
import { useRestoreVersionMutation } from './asking'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { useToldDropped } from './useToldDropped'

interface Props {
  id: number
  uid: string
  documentId: string
  /** Whether visitors see it at once. */
  isLive: boolean
  /** Whether it may be published at once as well. */
  mayPublish: boolean
  onDone: () => void
}

/** Two clicks, since it replaces what stands there. */
export function BringBack({ id, uid, documentId, isLive, mayPublish, onDone }: Props) {
  const texts = useWordsOf('history')
  const language = useLanguage()
  const tellDropped = useToldDropped()
  const { toggleNotification } = useNotification()
  const [restore, { isLoading }] = useRestoreVersionMutation()
  const [asked, setAsked] = useState<'bring' | 'publish' | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)

  async function bringBack() {
    const publishes = asked === 'publish'
    const result = await restore({ id, uid, documentId, language, publishes })
    if ('error' in result) {
      setRefusal(messageOf(result.error, texts.refused))
      return
    }
    toggleNotification({ type: 'success', message: publishes ? texts.donePublished : texts.done })
    tellDropped(result.data)
    onDone()
  }

  function ask(what: typeof asked) {
    setRefusal(null)
    setAsked(what)
  }

  if (asked === null) {
    return (
      <Flex gap={2} wrap="wrap" justifyContent="flex-end">
        <Button variant="secondary" onClick={() => ask('bring')}>
          {isLive ? texts.bringBackLive : texts.bringBack}
        </Button>
        {mayPublish && <Button onClick={() => ask('publish')}>{texts.bringBackPublished}</Button>}
      </Flex>
    )
  }
  const question = asked === 'publish' ? texts.confirmPublish : texts.confirm
  const ofDraft = isLive ? texts.confirmLive : texts.confirmDraft
  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="group" aria-label={question}>
      <Typography fontWeight="bold">{question}</Typography>
      <Typography>{asked === 'publish' ? texts.confirmPublished : ofDraft}</Typography>
      <Trouble said={refusal} />
      <Flex gap={2} wrap="wrap" justifyContent="flex-end">
        <Button variant="tertiary" onClick={() => ask(null)}>
          {texts.cancel}
        </Button>
        <Button loading={isLoading} onClick={() => void bringBack()}>
          {asked === 'publish' ? texts.yesPublish : texts.yes}
        </Button>
      </Flex>
    </Flex>
  )
}
