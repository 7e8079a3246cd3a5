import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system'
import { Message, PaperPlane, Plus } from '@strapi/icons'
import { useNotification } from '@strapi/strapi/admin'
import { useId, useState, type FormEvent } from 'react'
import type { EntryView } from '../../involve/entriesPage/contract'
import { filledFor, withoutName } from '../../involve/entriesPage/placeholder'
import type { SavedText } from '../../involve/savedAnswers'
import { isRecord } from '../../records'
import { refusalOf } from '../refusal'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { Trouble } from '../Trouble'
import { useReplyMutation, useSavedAnswersQuery } from './asking'
import type { Typed } from '../typed'
import { useRefusal } from '../useRefusal'
import { SavedAnswers } from './SavedAnswers'
import { SavedChoice } from './SavedChoice'
import type { Written } from './SavedTextForm'
import { whoOf } from './told'
import { languageName } from '../../languages'

interface Props {
  entry: EntryView
  typed: Typed<TypedReply>
  onSent: () => void
}

export interface TypedReply {
  subject: string
  text: string
  /** Names this reply, however often it is tried; '': nothing was typed yet. */
  name: string
}

/** Before anything is typed. */
export function firstReply(entry: EntryView | null): TypedReply {
  return { subject: entry?.replySubject ?? '', text: '', name: '' }
}

/** What was filled in last, so that it is known whether somebody has typed since. */
interface Filled {
  id: number | null
  subject: string
  text: string
  /** Null: nothing was chosen. */
  said: string | null
}

const nothingFilled: Filled = { id: null, subject: '', text: '', said: null }

function newName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join(
    '-',
  )
}

/** How many were sent, where one was refused because of them. */
function answersBefore(error: unknown): number | null {
  const details = isRecord(error) ? error['details'] : null
  const answers = isRecord(details) ? details['answers'] : null
  return typeof answers === 'number' ? answers : null
}

/** What was typed stays until it was sent, also when the entry is closed. */
export function ReplyForm({ entry, typed, onSent }: Props) {
  const texts = useWordsOf('involve')
  const { answer } = texts
  const language = useLanguage()
  const headingId = useId()
  const { toggleNotification } = useNotification()
  const [reply, { isLoading }] = useReplyMutation()
  const { data } = useSavedAnswersQuery(language)
  const { subject, text } = typed.fields
  const [name, setName] = useState(() => typed.fields.name || newName())
  /** How many answers the cms had when it refused this one because of them. */
  const [told, setTold] = useState(0)
  const seen = Math.max(told, entry.replies.filter(({ kept }) => kept !== null).length)
  const { form, refusal, refuse, mended } = useRefusal()
  function change(written: Partial<Pick<TypedReply, 'subject' | 'text'>>) {
    typed.change({ ...written, name })
    mended(Object.keys(written))
  }
  const setSubject = (changed: string) => change({ subject: changed })
  const setText = (changed: string) => change({ text: changed })
  const [filled, setFilled] = useState(nothingFilled)
  /** While saved answers are looked after; undefined: they are not. */
  const [saving, setSaving] = useState<Written | null>()
  if (entry.state === 'unconfirmed' || entry.opened === null) return null
  const person = entry.opened.name
  const isOffered = (written: string) => ['', entry.replySubject].includes(written.trim())

  async function send(event: FormEvent) {
    event.preventDefault()
    const result = await reply({ id: entry.id, subject, text, name, seen, language })
    if ('error' in result) {
      const before = answersBefore(result.error)
      if (before !== null) {
        // What is sent in spite of them is another answer.
        const another = newName()
        setTold(before)
        setName(another)
        typed.change({ name: another })
      }
      refuse(refusalOf(result.error, answer.failed))
      return
    }
    toggleNotification({ type: 'success', message: answer.sent(whoOf(entry, texts)) })
    typed.forget()
    onSent()
  }

  /** Takes the place of what was filled in before, and never of what somebody typed. */
  function fillIn(id: number, saved: SavedText) {
    const next = {
      subject: filledFor(person, saved.subject),
      text: filledFor(person, saved.text),
    }
    const isTyped = !['', filled.text, next.text].includes(text.trim())
    const hasOwnSubject = !isOffered(subject) && subject !== filled.subject
    if (!hasOwnSubject) setSubject(next.subject || entry.replySubject)
    setText(isTyped ? `${text.trimEnd()}\n\n${next.text}` : next.text)
    const said = isTyped ? answer.saved.added(saved.name) : answer.saved.filled(saved.name)
    setFilled({ id, ...next, said })
  }

  function saveThis() {
    // What is about this person alone is nothing for others.
    const own = isOffered(subject) ? '' : subject
    const written = { subject: withoutName(person, own), text: withoutName(person, text) }
    setSaving({ id: null, text: { name: '', ...written } })
  }

  return (
    <Box tag="section" aria-labelledby={headingId} background="neutral100" padding={4} hasRadius>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography id={headingId} tag="h3" variant="delta">
          {saving === undefined ? answer.title : answer.saved.title}
        </Typography>
        {saving === undefined ? (
          <form ref={form} onSubmit={(event) => void send(event)} noValidate>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography variant="pi" textColor="neutral700">
                {entry.language === language
                  ? answer.hint
                  : `${texts.entry.language}: ${languageName(entry.language, language)}. ${answer.hint}`}
              </Typography>
              <SavedChoice answers={data?.answers ?? []} chosen={filled.id} onChoose={fillIn} />
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
              <div>
                <div role="status">
                  {filled.said !== null && <Typography variant="pi">{filled.said}</Typography>}
                </div>
                <Trouble said={refusal.message} />
              </div>
              <Flex gap={2} wrap="wrap">
                <Button type="submit" startIcon={<PaperPlane />} loading={isLoading}>
                  {answer.send}
                </Button>
                {text.trim() !== '' && (
                  <Button variant="tertiary" startIcon={<Plus />} onClick={saveThis}>
                    {answer.saved.keep}
                  </Button>
                )}
                <Button variant="tertiary" startIcon={<Message />} onClick={() => setSaving(null)}>
                  {answer.saved.manage}
                </Button>
              </Flex>
            </Flex>
          </form>
        ) : (
          <SavedAnswers first={saving} onBack={() => setSaving(undefined)} />
        )}
      </Flex>
    </Box>
  )
}
