import { Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useState } from 'react'
import type { LetterCounts, LetterView } from '../../letters/contract'
import { AskedFirst } from '../AskedFirst'
import { DialogFoot } from '../DialogFoot'
import { DialogForm } from '../DialogForm'
import { FillingBar } from '../FillingBar'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { refusalOf } from '../refusal'
import { Section } from '../Section'
import { useRefusal } from '../useRefusal'
import { useTellRefused } from '../useTellRefused'
import { useWhen } from '../useWhen'
import { useGoOnWithLetterMutation, useStopLetterMutation } from './asking'
import { CodeField } from './CodeField'
import { LetterState } from './LetterState'

/** How far a letter is, and what can still be done about it. */
export function OnItsWay({ letter }: { letter: LetterView }) {
  const texts = useWordsOf('letters')
  const when = useWhen()
  const { state, counts, maySend } = letter
  const at = letter.endedAt ?? letter.startedAt ?? letter.sendAt
  return (
    <Section title={texts.progress}>
      <Flex gap={2} wrap="wrap">
        <LetterState state={state} />
        {at !== null && <Typography>{texts.at[state](when(at))}</Typography>}
      </Flex>
      {counts && <Counts counts={counts} />}
      {maySend && (state === 'sending' || state === 'planned') && <Stop letter={letter} />}
      {maySend && state === 'stopped' && <GoOn letter={letter} />}
    </Section>
  )
}

function Counts({ counts }: { counts: LetterCounts }) {
  const texts = useWordsOf('letters')
  const { readers, waiting, sent, refused, returned, leftOut } = counts
  return (
    <>
      {waiting > 0 && (
        <FillingBar
          label={texts.progress}
          percent={Math.round((100 * (readers - waiting)) / readers)}
        />
      )}
      <Flex role="status" direction="column" alignItems="stretch" gap={1}>
        <Typography>{texts.sentTo(sent, readers)}</Typography>
        {waiting > 0 && <Typography>{texts.waiting(waiting)}</Typography>}
        {refused > 0 && <Typography>{texts.refused(refused)}</Typography>}
        {returned > 0 && <Typography>{texts.returned(returned)}</Typography>}
        {leftOut > 0 && <Typography>{texts.leftOut(leftOut)}</Typography>}
      </Flex>
    </>
  )
}

function Stop({ letter: { code, state } }: { letter: LetterView }) {
  const texts = useWordsOf('letters')
  const language = useLanguage()
  const tellRefused = useTellRefused()
  const [stop, { isLoading }] = useStopLetterMutation()
  const isPlanned = state === 'planned'

  async function stopIt() {
    const result = await stop({ code, language })
    if (!('error' in result)) return
    tellRefused(result.error, texts.failed)
  }

  return (
    <div>
      <AskedFirst
        button={
          <Button variant="danger-light" loading={isLoading}>
            {isPlanned ? texts.takeBack : texts.stop}
          </Button>
        }
        title={isPlanned ? texts.takeBack : texts.stop}
        no={texts.cancel}
        yes={isPlanned ? texts.takeBack : texts.stop}
        isDanger={!isPlanned}
        onYes={() => void stopIt()}
      >
        {isPlanned ? texts.takeBackHint : texts.stopHint}
      </AskedFirst>
    </div>
  )
}

function GoOn({ letter: { code, asksCode, counts } }: { letter: LetterView }) {
  const texts = useWordsOf('letters')
  const language = useLanguage()
  const [goOn, { isLoading }] = useGoOnWithLetterMutation()
  const [typed, setTyped] = useState('')
  const refused = useRefusal()

  async function send() {
    const data = { code: asksCode ? typed : null }
    const result = await goOn({ code, language, data })
    if ('error' in result) refused.refuse(refusalOf(result.error, texts.failed))
  }

  return (
    <Modal.Root>
      <Modal.Trigger>
        <Button>{texts.goOn}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{texts.goOn}</Modal.Title>
        </Modal.Header>
        <DialogForm
          refused={refused}
          shown={['code']}
          onSend={send}
          foot={
            <DialogFoot>
              <Modal.Close>
                <Button variant="tertiary">{texts.cancel}</Button>
              </Modal.Close>
              <Button type="submit" loading={isLoading}>
                {texts.goOn}
              </Button>
            </DialogFoot>
          }
        >
          <Typography>{texts.goOnHint((counts?.waiting ?? 0) || null)}</Typography>
          {asksCode && (
            <CodeField
              value={typed}
              refused={refused.refusal.fields['code']}
              onChange={(entered) => {
                setTyped(entered)
                refused.mended(['code'])
              }}
            />
          )}
        </DialogForm>
      </Modal.Content>
    </Modal.Root>
  )
}
