import {
  Button,
  Field,
  Flex,
  Loader,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import type { ComingDate } from '../../editing/homeContract'
import { useChangeDateMutation, useComingDatesQuery, useRewriteChangeMutation } from '../asking'
import { useLanguage, useWords, useWordsOf } from '../languages/useWords'
import { DialogFoot } from '../DialogFoot'
import { DiscardButton } from '../DiscardButton'
import type { Typed } from '../typed'
import { refusalOf, type Refusal } from '../schedule/refusal'
import { showRefused } from '../showRefused'
import { DateChoice } from './DateChoice'
import { NewPlace } from './NewPlace'
import { NewTimes } from './NewTimes'
import { changeCalled, standingPlace, standingTimes, waitingFor, writtenTimes } from './ready'
import { noRefusal, refusedUnasked, saidOfAll, timeFields, withoutFields } from './refused'
import { noTimes, type Times } from './times'
import { languages } from '../../content/languages'
import { languageTitle } from '../languages/names'

interface Props {
  change: 'cancelled' | 'moved'
  meeting: string | null
  typed: Typed<TypedChange>
  onDone: () => void
}

export interface TypedChange {
  /** Which date it is about; null: none yet. */
  chosen: ComingDate | null
  times: Times
  /** Document id; '': as always. */
  newVenue: string
  note: string
  noteLocale: string
}

/** What was typed stays when the cms refuses it, and when the dialog is closed. */
export function ChangeDateForm({ change, meeting, typed, onDone }: Props) {
  const words = useWords()
  const language = useLanguage()
  const { toggleNotification } = useNotification()
  const { data } = useComingDatesQuery({ meeting, language }, { refetchOnMountOrArgChange: true })
  const [changeDate, { isLoading: isMaking }] = useChangeDateMutation()
  const [rewriteChange, { isLoading: isRewriting }] = useRewriteChangeMutation()
  const { times, newVenue, note, noteLocale } = typed.fields
  const chosen = data ? dateIn(data.dates, typed.fields.chosen) : typed.fields.chosen
  const [refusal, setRefusal] = useState(noRefusal)
  const { unreadable } = useWordsOf('times')
  const form = useRef<HTMLFormElement>(null)
  const [refusals, setRefusals] = useState(0)
  const waiting = waitingFor(change, chosen, { times, newVenue, note })
  const saidId = useId()
  useEffect(() => {
    if (refusals > 0) showRefused(form.current)
  }, [refusals])

  function refuse(because: Refusal) {
    setRefusal(because)
    setRefusals((count) => count + 1)
  }

  async function save(event: FormEvent) {
    event.preventDefault()
    // In React's eyes this stands inside the form of the meeting, which is not to be saved with it.
    event.stopPropagation()
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
    const fields = {
      ...(change === 'moved' ? { ...changeCalled(written), newVenue } : { change }),
      newDate: newDate || null,
      newStartTime: newStartTime || null,
      newEndTime: newEndTime || null,
      note: note.trim(),
      noteLocale,
    }
    // A date has one change: of one that is moved already, that one is written anew.
    const result = chosen.change
      ? await rewriteChange({ id: chosen.change, fields })
      : await changeDate({ meeting: chosen.meeting, originalDate, ...fields })
    if ('error' in result) {
      refuse(refusalOf(result.error, words('dates.failed')))
      return
    }
    const done = change === 'cancelled' ? 'dates.cancelled' : 'dates.moved'
    toggleNotification({ type: 'success', message: words(done, { title }) })
    typed.forget()
    onDone()
  }

  function changeTimes(changed: Times) {
    typed.change({ times: changed })
    setRefusal(withoutFields(refusal, timeFields))
  }
  function changePlace(changed: string) {
    typed.change({ newVenue: changed })
    setRefusal(withoutFields(refusal, ['newVenue']))
  }
  function changeNote(changed: string) {
    typed.change({ note: changed })
    setRefusal(withoutFields(refusal, ['note']))
  }
  const ofAll = saidOfAll(
    refusal,
    change === 'moved' ? ['note', 'newVenue', ...timeFields] : ['note'],
  )
  const choose = (date: ComingDate | null) => {
    typed.change({ chosen: date, newVenue: date ? standingPlace(date) : '' })
    changeTimes(change === 'moved' && date ? standingTimes(date) : noTimes)
  }

  return (
    // Without a box of its own, so that the dialog scrolls what is between its head and foot.
    <form ref={form} style={{ display: 'contents' }} onSubmit={(event) => void save(event)}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
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
              <NewTimes times={times} refused={refusal.fields} onChange={changeTimes} />
              <NewPlace
                places={data?.places ?? []}
                chosen={newVenue}
                refused={refusal.fields['newVenue']}
                onChoose={changePlace}
              />
            </>
          )}
          <Field.Root required hint={words('dates.note.hint')} error={refusal.fields['note']}>
            <Field.Label>{words('dates.note')}</Field.Label>
            <Textarea
              name="note"
              value={note}
              maxLength={300}
              onChange={(event) => changeNote(event.target.value)}
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
    </form>
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
