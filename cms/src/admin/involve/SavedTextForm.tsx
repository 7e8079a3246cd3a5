import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { useState, type FormEvent } from 'react'
import type { SavedText } from '../../involve/savedAnswers'
import { refusalOf } from '../refusal'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { Trouble } from '../Trouble'
import { useRefusal } from '../useRefusal'
import { useSaveAnswerMutation } from './asking'

/** A text that is written. */
export interface Written {
  /** Which of the saved ones; null: a new one. */
  id: number | null
  text: SavedText
}

interface Props {
  written: Written
  onDone: () => void
  onCancel: () => void
}

/** What was typed stays until it is saved. */
export function SavedTextForm({ written: { id, text: first }, onDone, onCancel }: Props) {
  const { answer } = useWordsOf('involve')
  const { saved: texts } = answer
  const language = useLanguage()
  const { toggleNotification } = useNotification()
  const [save, { isLoading }] = useSaveAnswerMutation()
  const [saved, setSaved] = useState(first)
  const { form, refusal, refuse, mended } = useRefusal()

  function change(written: Partial<SavedText>) {
    setSaved({ ...saved, ...written })
    mended(Object.keys(written))
  }

  async function send(event: FormEvent) {
    event.preventDefault()
    const result = await save({ id, ...saved, language })
    if ('error' in result) {
      refuse(refusalOf(result.error, texts.failed))
      return
    }
    toggleNotification({ type: 'success', message: texts.done(saved.name.trim()) })
    onDone()
  }

  return (
    <form ref={form} onSubmit={(event) => void send(event)} noValidate>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography variant="pi" textColor="neutral700">
          {texts.hint}
        </Typography>
        <Field.Root error={refusal.fields['name']} hint={texts.nameHint}>
          <Field.Label>{texts.name}</Field.Label>
          <Field.Input
            autoFocus
            value={saved.name}
            maxLength={60}
            onChange={(event) => change({ name: event.target.value })}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <Field.Root error={refusal.fields['subject']}>
          <Field.Label>{answer.subject}</Field.Label>
          <Field.Input
            value={saved.subject}
            maxLength={150}
            onChange={(event) => change({ subject: event.target.value })}
          />
          <Field.Error />
        </Field.Root>
        <Field.Root error={refusal.fields['text']} hint={texts.textHint}>
          <Field.Label>{texts.text}</Field.Label>
          <Textarea
            value={saved.text}
            maxLength={5000}
            onChange={(event) => change({ text: event.target.value })}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <Trouble said={refusal.message} />
        <Flex gap={2} wrap="wrap">
          <Button type="submit" loading={isLoading}>
            {texts.save}
          </Button>
          <Button variant="tertiary" onClick={onCancel}>
            {texts.cancel}
          </Button>
        </Flex>
      </Flex>
    </form>
  )
}
