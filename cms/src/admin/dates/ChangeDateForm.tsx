import { Button, Loader } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { useId } from 'react'
import type { ComingDate } from '../../editing/homeContract'
import { useChangeDateMutation, useComingDatesQuery, useRewriteChangeMutation } from '../asking'
import { useLanguage, useWords, useWordsOf } from '../languages/useWords'
import { ChoiceField } from '../ChoiceField'
import { DialogFoot } from '../DialogFoot'
import { DialogForm } from '../DialogForm'
import { DiscardButton } from '../DiscardButton'
import type { Typed } from '../typed'
import { refusalOf } from '../refusal'
import { useRefusal } from '../useRefusal'
import { DateChoice } from './DateChoice'
import { NewTimes } from './NewTimes'
import { NoteFields } from './NoteFields'
import { writtenNotes, type TypedNotes } from './notes'
import { changeCalled, standingPlace, standingTimes, waitingFor, writtenTimes } from './ready'
import { mendedElsewhere, refusedUnasked, timeFields } from './refused'
import { noTimes, type Times } from './times'

interface Props {
  change: 'cancelled' | 'moved'
  meeting: string | null
  typed: Typed<TypedChange>
  onDone: () => void
}

export interface TypedChange extends TypedNotes {
  /** Which date it is about; null: none yet. */
  chosen: ComingDate | null
  times: Times
  /** Document id; '': as always. */
  newVenue: string
}

/** What was typed stays when the cms refuses it, and when the dialog is closed. */
export function ChangeDateForm({ change, meeting, typed, onDone }: Props) {
  const words = useWords()
  const language = useLanguage()
  const { toggleNotification } = useNotification()
  const { data } = useComingDatesQuery({ meeting, language }, { refetchOnMountOrArgChange: true })
  const [changeDate, { isLoading: isMaking }] = useChangeDateMutation()
  const [rewriteChange, { isLoading: isRewriting }] = useRewriteChangeMutation()
  const { times, newVenue, note, noteLocale, otherNotes } = typed.fields
  const chosen = data ? dateIn(data.dates, typed.fields.chosen) : typed.fields.chosen
  const refused = useRefusal()
  const { refuse, mended } = refused
  const { fields: refusedFields } = refused.refusal
  const { unreadable } = useWordsOf('times')
  const waiting = waitingFor(change, chosen, { times, newVenue, note })
  const saidId = useId()

  async function save() {
    if (!chosen || waiting) return
    const said = { noteMissing: words('dates.note.missing'), unreadableTime: unreadable }
    const unasked = refusedUnasked(times, note, said)
    if (Object.keys(unasked.fields).length > 0) {
      refuse(unasked)
      return
    }
    const { originalDate, title } = chosen
    const written = writtenTimes(chosen, times)
    const { newDate, newStartTime, newEndTime } = written
    const moved = {
      ...changeCalled(written),
      newVenue,
      newDate: newDate || null,
      newStartTime: newStartTime || null,
      newEndTime: newEndTime || null,
    }
    const fields = {
      // One that is cancelled stays where it was moved to.
      ...(change === 'moved' ? moved : { change }),
      ...writtenNotes(typed.fields),
    }
    // A date has one change: of one that is moved already, that one is written anew.
    const result = chosen.change
      ? await rewriteChange({ id: chosen.change, fields })
      : await changeDate({ meeting: chosen.meeting, originalDate, ...fields })
    if ('error' in result) {
      const refusal = refusalOf(result.error, words('dates.failed'))
      refuse(mendedElsewhere(refusal, words('dates.daysLater')))
      return
    }
    const done = change === 'cancelled' ? 'dates.cancelled' : 'dates.moved'
    toggleNotification({ type: 'success', message: words(done, { title }) })
    typed.forget()
    onDone()
  }

  function changeTimes(changed: Times) {
    typed.change({ times: changed })
    mended(timeFields)
  }
  const choose = (date: ComingDate | null) => {
    typed.change({ chosen: date, newVenue: date ? standingPlace(date) : '' })
    changeTimes(change === 'moved' && date ? standingTimes(date) : noTimes)
  }

  const places = data?.places ?? []

  return (
    <DialogForm
      refused={refused}
      shown={change === 'moved' ? ['note', 'newVenue', ...timeFields] : ['note']}
      onSend={save}
      foot={
        <DialogFoot
          said={words(waiting ? `dates.waiting.${waiting}` : 'dates.atOnce')}
          saidId={saidId}
        >
          <DiscardButton typed={typed} onDiscarded={onDone} />
          <Button
            type="submit"
            disabled={waiting !== null}
            aria-describedby={saidId}
            loading={isMaking || isRewriting}
          >
            {words(change === 'cancelled' ? 'dates.confirmCancel' : 'dates.confirmMove')}
          </Button>
        </DialogFoot>
      }
    >
      {data ? (
        <DateChoice
          dates={data.dates.filter((date) => mayChange(date, change))}
          showsTitle={meeting === null}
          chosen={chosen}
          onChoose={choose}
        />
      ) : (
        <Loader small>{words('panel.loading')}</Loader>
      )}
      {change === 'moved' && (
        <>
          <NewTimes times={times} refused={refusedFields} onChange={changeTimes} />
          {/* Who has no second place is not asked. */}
          {places.length > 1 && (
            <ChoiceField
              name="newVenue"
              label={words('dates.newVenue')}
              value={newVenue}
              options={[
                ['', words('dates.newVenue.always')],
                ...places.map(({ id, name }) => [id, name] as const),
              ]}
              refused={refusedFields['newVenue']}
              onChoose={(place) => {
                typed.change({ newVenue: place })
                mended(['newVenue'])
              }}
            />
          )}
        </>
      )}
      <NoteFields
        {...{ note, noteLocale, otherNotes }}
        refused={refusedFields['note']}
        onChange={(changed) => {
          typed.change(changed)
          mended(Object.keys(changed))
        }}
      />
    </DialogForm>
  )
}

/** The date that was chosen; null: it is none that is ahead any more, or was changed since. */
function dateIn(dates: readonly ComingDate[], chosen: ComingDate | null): ComingDate | null {
  const found = dates.find(
    ({ meeting, originalDate }) =>
      meeting === chosen?.meeting && originalDate === chosen.originalDate,
  )
  const isAsBefore =
    found?.change === chosen?.change &&
    JSON.stringify(found?.moved) === JSON.stringify(chosen?.moved)
  return isAsBefore ? (found ?? null) : null
}

/**
 * A date that is moved, or in another place, can be moved again, and cancelled.
 * What closed days say of a date is no change of its own, so that there is more to say of it.
 */
function mayChange({ state, change, moved, closure }: ComingDate, to: Props['change']): boolean {
  if (moved !== null || (state === 'scheduled' && change === null)) return true
  if (closure === null) return false
  return state === 'scheduled' || (change === null && !(to === 'cancelled' && state === to))
}
