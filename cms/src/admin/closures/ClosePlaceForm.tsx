import { Button, Field, Flex, Loader, Radio, Typography } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { useId } from 'react'
import type { ClosablePlace, ClosureOutlook } from '../../editing/closureContract'
import { NoteFields } from '../dates/NoteFields'
import { writtenNotes, type TypedNotes } from '../dates/notes'
import { useLanguage, useWords, useWordsOf } from '../languages/useWords'
import { ChoiceField } from '../ChoiceField'
import { DialogFoot } from '../DialogFoot'
import { DialogForm } from '../DialogForm'
import { DiscardButton } from '../DiscardButton'
import type { Typed } from '../typed'
import { NativeInput } from '../NativeInput'
import { refusalOf } from '../refusal'
import { useRefusal } from '../useRefusal'
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

export interface TypedClosure extends Omit<NewClosure, 'venue' | keyof TypedNotes>, TypedNotes {
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
  const { firstDay, lastDay, dates, newVenue, note, noteLocale, otherNotes } = typed.fields
  const venue = given ?? typed.fields.venue
  const refused = useRefusal()
  const { refuse, mended } = refused
  const { fields: refusedFields } = refused.refusal

  const wrongDays = problemOfDays(firstDay, lastDay, texts)
  const isAsked = venue !== null && firstDay !== '' && lastDay !== '' && wrongDays === null
  const { currentData: outlook, isError } = useClosureDatesQuery(
    { venue: venue ?? '', firstDay, lastDay, language },
    { skip: !isAsked, refetchOnMountOrArgChange: true },
  )
  const count = outlook?.dates.length ?? 0
  const isElsewhere = dates === 'other venue'

  async function save() {
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
      ...writtenNotes(typed.fields),
    })
    if ('error' in result) {
      refuse(refusalOf(result.error, texts.refused))
      return
    }
    toggleNotification({ type: 'success', message: texts.saved })
    typed.forget()
    onDone()
  }

  /** What is refused of a field ends with it being changed. */
  function change(changed: Partial<TypedClosure>) {
    typed.change(changed)
    mended(Object.keys(changed))
  }

  return (
    <DialogForm
      refused={refused}
      shown={shownFields}
      onSend={save}
      foot={
        <DialogFoot said={words('dates.atOnce')}>
          <DiscardButton typed={typed} onDiscarded={onDone} />
          <Button type="submit" disabled={!outlook} loading={isLoading}>
            {isElsewhere ? texts.confirmMove(count) : texts.confirmCancel(count)}
          </Button>
        </DialogFoot>
      }
    >
      {given === null && (
        <ChoiceField
          name="venue"
          required
          label={texts.place}
          placeholder={texts.choosePlace}
          value={venue}
          options={places.map(({ id, name }) => [id, name])}
          refused={refusedFields['venue']}
          // A place is no other one than itself.
          onChoose={(place) => change({ venue: place, newVenue: null })}
        />
      )}
      <Flex direction={{ initial: 'column', medium: 'row' }} alignItems="stretch" gap={4}>
        <Field.Root name="firstDay" required error={refusedFields['firstDay']} flex="1">
          <Field.Label>{texts.firstDay}</Field.Label>
          <NativeInput
            type="date"
            value={firstDay}
            onChange={({ target }) => change(withFirstDay(target.value, lastDay))}
          />
          <Field.Error />
        </Field.Root>
        <Field.Root
          name="lastDay"
          required
          hint={texts.lastDayHint}
          error={wrongDays ?? refusedFields['lastDay']}
          flex="1"
        >
          <Field.Label>{texts.lastDay}</Field.Label>
          <NativeInput
            type="date"
            value={lastDay}
            onChange={({ target }) => change({ firstDay, lastDay: target.value })}
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
      <WhatBecomes dates={dates} onChange={(next) => change({ dates: next })} />
      {isElsewhere && (
        <OtherVenue
          places={places.filter(({ id }) => id !== venue)}
          chosen={newVenue}
          refused={refusedFields['newVenue']}
          onChoose={(place) => change({ newVenue: place })}
        />
      )}
      <NoteFields
        {...{ note, noteLocale, otherNotes }}
        refused={refusedFields['note']}
        onChange={change}
      />
    </DialogForm>
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
    <ChoiceField
      name="newVenue"
      required
      label={texts.newVenue}
      placeholder={texts.chooseVenue}
      value={chosen}
      options={places.map(({ id, name }) => [id, name])}
      {...{ refused, onChoose }}
    />
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
