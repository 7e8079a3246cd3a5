import { Button, Flex, Typography } from '@strapi/design-system'
import { useForm, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { defaultLanguage } from '../../content/languages'
import type { Locale } from '../../contract'
import { languageName } from '../../languages'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { messageOf } from '../refusal'
import { Trouble } from '../Trouble'
import { useOwnVersionMutation } from './asking'

interface Props {
  uid: string
  documentId: string
  /** In which alone it is. */
  only: Locale
}

/** Two clicks, since the text moves to another form. */
export function BeginFirst({ uid, documentId, only }: Props) {
  const words = useWordsOf('onlyIn')
  const language = useLanguage()
  const { toggleNotification } = useNotification()
  const isModified = useForm('BeginFirst', (state) => state.modified)
  const [begin, { isLoading }] = useOwnVersionMutation()
  const [isAsking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const inOnly = languageName(only, language)
  const inFirst = languageName(defaultLanguage, language)

  async function beginFirst() {
    const result = await begin({ uid, documentId, language })
    if ('error' in result) {
      setRefusal(messageOf(result.error, words.failed))
      return
    }
    const names = result.data.dropped.map(({ field, title }) => `${field}: ${title}`).join('; ')
    toggleNotification({ type: 'success', message: words.done(inOnly, inFirst) })
    if (names === '') return
    const message = words.dropped(inOnly, names)
    toggleNotification({ type: 'warning', message, blockTransition: true })
  }

  if (isModified) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {words.saveFirst}
      </Typography>
    )
  }
  if (!isAsking) {
    return (
      <Flex>
        <Button variant="tertiary" onClick={() => setAsking(true)}>
          {words.translate(inFirst)}
        </Button>
      </Flex>
    )
  }
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={2}
      role="group"
      aria-label={words.title(inFirst)}
    >
      <Typography fontWeight="bold">{words.title(inFirst)}</Typography>
      <Typography>{words.explain(inOnly, inFirst)}</Typography>
      <Trouble said={refusal} />
      <Flex gap={2} wrap="wrap">
        <Button variant="tertiary" onClick={() => setAsking(false)}>
          {words.cancel}
        </Button>
        <Button loading={isLoading} onClick={() => void beginFirst()}>
          {words.yes}
        </Button>
      </Flex>
    </Flex>
  )
}
