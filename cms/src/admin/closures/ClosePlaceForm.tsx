import {
  Button,
  Field,
  Flex,
  Loader,
  Modal,
  Radio,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { languages } from '../../content/languages'
import type { ClosablePlace, ClosureOutlook } from '../../editing/closureContract'
import { noRefusal, saidOfAll, withoutFields } from '../dates/refused'
import { languageTitle } from '../languages/names'
import { useLanguage, useWords, useWordsOf } from '../languages/useWords'
import { DialogFoot } from '../DialogFoot'
import { DiscardButton } from '../DiscardButton'
import type { Typed } from '../typed'
import { NativeInput } from '../NativeInput'
import { refusalOf, type Refusal } from '../schedule/refusal'
import { showRefused } from '../showRefused'
import { useClosePlaceMutation, useClosureDatesQuery, type NewClosure } from './asking'
import { ConcernedDates } from './ConcernedDates'
import { problemOfDays, withFirstDay } from './days'
import { StayingDates } from './StayingDates'

interface Props {
  /** Document id; null: it is chosen here. */
  venue: string | null
  /** All that there are, but for `venue`. */
  places: ClosablePlace[]
  typed: Typed<TypedClosure>
  onDone: () => void
}

export interface TypedClosure extends Omit<NewClosure, 'venue'> {
  /** Which is chosen, where none is given. */
  venue: string | null
}

const shownFields = ['venue', 'firstDay', 'lastDay', 'newVenue', 'note']

/** What was typed stays when the cms refuses it, and when the dialog is closed. */
export function ClosePlaceForm({ venue: given, places, typed, onDone }: Props) {
  const words = useWords()
  const texts = useWordsOf('closures')
  const language = useLanguage()
  const { toggleNotification } = useNotification()
  const [closePlace, { isLoading }] = useClosePlaceMutation()
  const { firstDay, lastDay, dates, newVenue, note, noteLocale } = typed.fields
  const venue = given ?? typed.fields.venue
  const [refusal, setRefusal] = useState(noRefusal)
  const [refusals, setRefusals] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (refusals > 0) showRefused(form.current)
  }, [refusals])

  const wrongDays = problemOfDays(firstDay, lastDay, texts)
  const isAsked = venue !== null && firstDay !== '' && lastDay !== '' && wrongDays === null
  const { currentData: outlook, isError } = useClosureDatesQuery(
    { venue: venue ?? '', firstDay, lastDay, language },
    { skip: !isAsked, refetchOnMountOrArgChange: true },
  )
  const count = outlook?.dates.length ?? 0
  const isElsewhere = dates === 'other venue'

  function refuse(because: Refusal) {
    setRefusal(because)
    setRefusals((before) => before + 1)
  }

  async function save(event: FormEvent) {
    event.preventDefault()
    // In React's eyes this stands inside the form of the place, which is not to be saved with it.
    event.stopPropagation()
    if (venue === null) return
    const missing = {
      ...(isElsewhere && newVenue === null && { newVenue: texts.venueMissing }),
      ...(note.trim() === '' && { note: words('dates.note.missing') }),
    }
    if (Object.keys(missing).length > 0) {
      refuse({ fields: missing, message: null })
      return
    }
    const result = await closePlace({
      venue,
      firstDay,
      lastDay,
      dates,
      newVenue: isElsewhere ? newVenue : null,
      note: note.trim(),
      noteLocale,
    })
    if ('error' in result) {
      refuse(refusalOf(result.error, texts.refused))
      return
    }
    toggleNotification({ type: 'success', message: texts.saved })
    typed.forget()
    onDone()
  }

  function changeDays(days: { firstDay: string; lastDay: string }) {
    typed.change(days)
    setRefusal(withoutFields(refusal, ['firstDay', 'lastDay']))
  }
  const ofAll = saidOfAll(refusal, shownFields)

  return (
    // Without a box of its own, so that the dialog scrolls what is between its head and foot.
    <form ref={form} style={{ display: 'contents' }} onSubmit={(event) => void save(event)}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {given === null && (
            <Field.Root name="venue" required error={refusal.fields['venue']}>
              <Field.Label>{texts.place}</Field.Label>
              <SingleSelect
                value={venue}
                placeholder={texts.choosePlace}
                onChange={(value) => {
                  // A place is no other one than itself.
                  typed.change({ venue: String(value), newVenue: null })
                  setRefusal(withoutFields(refusal, ['venue', 'newVenue']))
                }}
              >
                {places.map(({ id, name }) => (
                  <SingleSelectOption key={id} value={id}>
                    {name}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
              <Field.Error />
            </Field.Root>
          )}
          <Flex direction={{ initial: 'column', medium: 'row' }} alignItems="stretch" gap={4}>
            <Field.Root name="firstDay" required error={refusal.fields['firstDay']} flex="1">
              <Field.Label>{texts.firstDay}</Field.Label>
              <NativeInput
                type="date"
                value={firstDay}
                onChange={({ target }) => changeDays(withFirstDay(target.value, lastDay))}
              />
              <Field.Error />
            </Field.Root>
            <Field.Root
              name="lastDay"
              required
              hint={texts.lastDayHint}
              error={wrongDays ?? refusal.fields['lastDay']}
              flex="1"
            >
              <Field.Label>{texts.lastDay}</Field.Label>
              <NativeInput
                type="date"
                value={lastDay}
                onChange={({ target }) => changeDays({ firstDay, lastDay: target.value })}
              />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
          </Flex>
          <div role="status">
            {outlook ? (
              <Outlook outlook={outlook} />
            ) : isAsked && !isError ? (
              <Loader small>{texts.loading}</Loader>
            ) : (
              <Typography textColor="neutral600">
                {isError ? texts.failed : venue === null ? texts.chooseBoth : texts.chooseDays}
              </Typography>
            )}
          </div>
          <WhatBecomes dates={dates} onChange={(next) => typed.change({ dates: next })} />
          {isElsewhere && (
            <OtherVenue
              places={places.filter(({ id }) => id !== venue)}
              chosen={newVenue}
              refused={refusal.fields['newVenue']}
              onChoose={(place) => {
                typed.change({ newVenue: place })
                setRefusal(withoutFields(refusal, ['newVenue']))
              }}
            />
          )}
          <Field.Root
            name="note"
            required
            hint={words('dates.note.hint')}
            error={refusal.fields['note']}
          >
            <Field.Label>{words('dates.note')}</Field.Label>
            <Textarea
              name="note"
              value={note}
              maxLength={300}
              onChange={({ target }) => {
                typed.change({ note: target.value })
                setRefusal(withoutFields(refusal, ['note']))
              }}
            />
            <Field.Error />
            <Field.Hint />
          </Field.Root>
          {languages.length > 1 && (
            <Field.Root>
              <Field.Label>{words('dates.noteLocale')}</Field.Label>
              <SingleSelect
                value={noteLocale}
                onChange={(value) => typed.change({ noteLocale: String(value) })}
              >
                {languages.map(({ code }) => (
                  <SingleSelectOption key={code} value={code}>
                    {languageTitle(code, language)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          )}
          <div role="alert">
            {ofAll !== '' && <Typography textColor="danger600">{ofAll}</Typography>}
          </div>
        </Flex>
      </Modal.Body>
      <DialogFoot said={words('dates.atOnce')}>
        <DiscardButton typed={typed} onDiscarded={onDone} />
        <Button type="submit" disabled={!outlook} loading={isLoading}>
          {isElsewhere ? texts.confirmMove(count) : texts.confirmCancel(count)}
        </Button>
      </DialogFoot>
    </form>
  )
}

interface WhatBecomesProps {
  dates: NewClosure['dates']
  onChange: (dates: NewClosure['dates']) => void
}

function WhatBecomes({ dates, onChange }: WhatBecomesProps) {
  const texts = useWordsOf('closures')
  const id = useId()
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography id={id} variant="pi" fontWeight="bold">
        {texts.what}
      </Typography>
      <Radio.Group
        aria-labelledby={id}
        value={dates}
        onValueChange={(value) => onChange(value === 'other venue' ? value : 'cancelled')}
      >
        <Radio.Item value="cancelled">{texts.cancel}</Radio.Item>
        <Radio.Item value="other venue">{texts.move}</Radio.Item>
      </Radio.Group>
      {dates === 'cancelled' && (
        <Typography variant="pi" textColor="neutral600">
          {texts.hybrid}
        </Typography>
      )}
    </Flex>
  )
}

interface OtherVenueProps {
  places: ClosablePlace[]
  chosen: string | null
  refused: string | undefined
  onChoose: (place: string) => void
}

function OtherVenue({ places, chosen, refused, onChoose }: OtherVenueProps) {
  const texts = useWordsOf('closures')
  if (places.length === 0) return <Typography>{texts.noOther}</Typography>
  return (
    <Field.Root name="newVenue" required error={refused}>
      <Field.Label>{texts.newVenue}</Field.Label>
      <SingleSelect
        value={chosen}
        placeholder={texts.chooseVenue}
        onChange={(value) => onChoose(String(value))}
      >
        {places.map(({ id, name }) => (
          <SingleSelectOption key={id} value={id}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  )
}

function Outlook({ outlook: { dates, staying, people } }: { outlook: ClosureOutlook }) {
  const texts = useWordsOf('closures')
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <ConcernedDates dates={dates} />
      {dates.length > 0 && <Typography variant="pi">{texts.people(people)}</Typography>}
      <StayingDates dates={staying} />
    </Flex>
  )
}
