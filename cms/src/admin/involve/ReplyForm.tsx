import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system'
import { PaperPlane } from '@strapi/icons'
import { useNotification } from '@strapi/strapi/admin'
import { useId, useState, type FormEvent } from 'react'
import type { EntryView } from '../../involve/entriesPage/contract'
import { refusalOf, type Refusal } from '../schedule/refusal'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { useReplyMutation } from './asking'
import { whoOf } from './told'
import { languageName } from '../../languages'

interface Props {
  entry: EntryView
  onSent: () => void
}

const noRefusal: Refusal = { fields: {}, message: null }

/** Names one reply, however often it is tried. */
function newName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join(
    '-',
  )
}

/** What was typed stays until it was sent. */
export function ReplyForm({ entry, onSent }: Props) {
  const texts = useWordsOf('involve')
  const { answer } = texts
  const language = useLanguage()
  const headingId = useId()
  const { toggleNotification } = useNotification()
  const [reply, { isLoading }] = useReplyMutation()
  const [name] = useState(newName)
  const [subject, setSubject] = useState('')
  const [text, setText] = useState('')
  const [refusal, setRefusal] = useState(noRefusal)
  if (entry.state === 'unconfirmed') return <Typography>{answer.unconfirmed}</Typography>
  if (entry.opened === null) return null

  async function send(event: FormEvent) {
    event.preventDefault()
    const result = await reply({ id: entry.id, subject, text, name, language })
    if ('error' in result) {
      setRefusal(refusalOf(result.error, answer.failed))
      return
    }
    toggleNotification({ type: 'success', message: answer.sent(whoOf(entry, texts)) })
    onSent()
  }

  return (
    <Box tag="section" aria-labelledby={headingId} background="neutral100" padding={4} hasRadius>
      <form onSubmit={(event) => void send(event)} noValidate>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography id={headingId} tag="h3" variant="delta">
            {answer.title}
          </Typography>
          <Typography variant="pi" textColor="neutral700">
            {entry.language === language
              ? answer.hint
              : `${texts.entry.language}: ${languageName(entry.language, language)}. ${answer.hint}`}
          </Typography>
          <Field.Root error={refusal.fields['subject']}>
            <Field.Label>{answer.subject}</Field.Label>
            <Field.Input
              value={subject}
              maxLength={150}
              onChange={(event) => setSubject(event.target.value)}
            />
            <Field.Error />
          </Field.Root>
          <Field.Root error={refusal.fields['text']}>
            <Field.Label>{answer.text}</Field.Label>
            <Textarea
              value={text}
              maxLength={5000}
              onChange={(event) => setText(event.target.value)}
            />
            <Field.Error />
          </Field.Root>
          <div role="alert">
            {refusal.message !== null && (
              <Typography textColor="danger600">{refusal.message}</Typography>
            )}
          </div>
          <Flex>
            <Button type="submit" startIcon={<PaperPlane />} loading={isLoading}>
              {answer.send}
            </Button>
          </Flex>
        </Flex>
      </form>
    </Box>
  )
}
