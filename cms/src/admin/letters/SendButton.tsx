import { Button, Field, Flex, Modal, Radio, Typography } from '@strapi/design-system'
import { PaperPlane } from '@strapi/icons'
import { useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { DialogFoot } from '../DialogFoot'
import { DialogForm } from '../DialogForm'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { NativeInput } from '../NativeInput'
import { TimeInput } from '../times/TimeInput'
import { useReadable } from '../times/useReadable'
import { refusalOf } from '../refusal'
import { useRefusal } from '../useRefusal'
import { useSendLetterMutation } from './asking'
import { CodeField } from './CodeField'
import type { DraftLetter } from './useDraft'

/** Sends a letter once somebody has read to how many people, and said when. */
export function SendButton({ draft }: { draft: DraftLetter }) {
  const texts = useWordsOf('letters')
  const [isOpen, setIsOpen] = useState(false)

  async function open() {
    if (await draft.saveNow()) setIsOpen(true)
  }

  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Button startIcon={<PaperPlane />} onClick={() => void open()}>
        {texts.send}
      </Button>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{texts.sendTitle}</Modal.Title>
        </Modal.Header>
        {draft.letter.nobody === null || draft.letter.onSite ? (
          <SendForm draft={draft} />
        ) : (
          <Nobody why={draft.letter.nobody} />
        )}
      </Modal.Content>
    </Modal.Root>
  )
}

/** There is nothing to be sent. */
function Nobody({ why }: { why: string }) {
  const { cancel } = useWordsOf('letters')
  return (
    <>
      <Modal.Body>
        <Typography>{why}</Typography>
      </Modal.Body>
      <DialogFoot>
        <Modal.Close>
          <Button variant="tertiary">{cancel}</Button>
        </Modal.Close>
      </DialogFoot>
    </>
  )
}

function SendForm({ draft: { letter } }: { draft: DraftLetter }) {
  const texts = useWordsOf('letters')
  const language = useLanguage()
  const { toggleNotification } = useNotification()
  const [send, { isLoading }] = useSendLetterMutation()
  const [isLater, setIsLater] = useState(false)
  const [at, setAt] = useState({ date: '', time: '' })
  const { problem: unreadable, onWriting } = useReadable(at.time)
  const [code, setCode] = useState('')
  const refused = useRefusal()
  const { fields } = refused.refusal
  const isForSite = letter.readers === 0 && letter.onSite
  const sending = isForSite ? texts.site.show : texts.sendTo(letter.readers)

  function change(some: Partial<typeof at>) {
    setAt({ ...at, ...some })
    refused.mended(['at'])
  }

  async function sendIt() {
    const result = await send({
      code: letter.code,
      language,
      data: {
        at: isLater ? instantOf(at) : null,
        code: letter.asksCode ? code : null,
        version: letter.version,
      },
    })
    if ('error' in result) refused.refuse(refusalOf(result.error, texts.failed))
    else toggleNotification({ type: 'success', message: isLater ? texts.planned : texts.begun })
  }

  return (
    <DialogForm
      refused={refused}
      shown={['at', 'code']}
      onSend={sendIt}
      foot={
        <DialogFoot>
          <Modal.Close>
            <Button variant="tertiary">{texts.cancel}</Button>
          </Modal.Close>
          <Button type="submit" startIcon={<PaperPlane />} loading={isLoading}>
            {isLater ? texts.plan : sending}
          </Button>
        </DialogFoot>
      }
    >
      <Typography>{isForSite ? texts.onSiteAlone : texts.asked(letter.readers)}</Typography>
      <Radio.Group
        aria-label={texts.when}
        value={isLater ? 'later' : 'now'}
        onValueChange={(value) => setIsLater(value === 'later')}
      >
        <Radio.Item value="now">{texts.now}</Radio.Item>
        <Radio.Item value="later">{texts.later}</Radio.Item>
      </Radio.Group>
      {isLater && (
        <Flex gap={3} wrap="wrap" alignItems="flex-start">
          <Field.Root name="at" error={fields['at']}>
            <Field.Label>{texts.day}</Field.Label>
            <NativeInput
              type="date"
              value={at.date}
              onChange={({ target }) => change({ date: target.value })}
            />
            <Field.Error />
          </Field.Root>
          <Field.Root name="time" error={unreadable}>
            <Field.Label>{texts.hour}</Field.Label>
            <TimeInput
              value={at.time}
              onChange={(time) => change({ time })}
              onWriting={onWriting}
            />
            <Field.Error />
          </Field.Root>
        </Flex>
      )}
      {letter.asksCode && (
        <CodeField
          value={code}
          refused={fields['code']}
          onChange={(typed) => {
            setCode(typed)
            refused.mended(['code'])
          }}
        />
      )}
    </DialogForm>
  )
}

/** By the clock of whoever sends it; what is no time is said so by the cms. */
function instantOf({ date, time }: { date: string; time: string }): string {
  const typed = new Date(`${date}T${time}`)
  return Number.isNaN(typed.getTime()) ? `${date} ${time}` : typed.toISOString()
}
