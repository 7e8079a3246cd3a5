import { Button, Checkbox, Flex, Typography } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { useState, type KeyboardEvent } from 'react'
import type { ScheduleView } from '../../schedule/contract'
import { useChangeScheduleMutation, type ScheduledPlace } from './asking'
import { takenAtOnce, typedOf, wallTimeOf, type Typed } from './entry'
import { takeDoneAway } from '../saving/doneMessages'
import { isOther } from '../typed'
import { noRefusal, refusalOf, withoutFields } from '../refusal'
import { useWordsOf } from '../languages/useWords'
import { WhenField } from './WhenField'

interface Props {
  place: ScheduledPlace
  view: ScheduleView
}

/** What is typed stays until the cms has taken it. */
export function ScheduleForm({ place, view }: Props) {
  const texts = useWordsOf('schedule')
  const { toggleNotification } = useNotification()
  const [changeSchedule, { isLoading }] = useChangeScheduleMutation()
  const [typed, setTyped] = useState<Typed | null>(null)
  const [refusal, setRefusal] = useState(noRefusal)
  const shown = typed ?? typedOf(view, place.locale)
  const change = (part: Partial<Typed>) => {
    setTyped({ ...shown, ...part })
    setRefusal(
      withoutFields(
        refusal,
        Object.keys(part).map((name) => `${name}At`),
      ),
    )
  }

  const save = async ({ publish, unpublish, allLanguages }: Typed) => {
    const entry = {
      publishAt: wallTimeOf(publish),
      unpublishAt: wallTimeOf(unpublish),
      allLanguages,
    }
    const answer = await changeSchedule({ ...place, entry })
    if ('error' in answer) {
      takeDoneAway()
      setRefusal(refusalOf(answer.error, texts.refused))
      return
    }
    setRefusal(noRefusal)
    setTyped(null)
    toggleNotification({ type: 'success', message: texts.saved })
  }
  const taken = takenAtOnce(view, place.locale)
  const clear = () => {
    const empty = { date: '', time: '' }
    return save({ publish: empty, unpublish: empty, allLanguages: view.mayChangeAll })
  }
  // The panel stands inside of the document's form, which Enter would save.
  const saveOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    void save(shown)
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={4} onKeyDown={saveOnEnter}>
      <Typography variant="pi">{texts.zone(view.zone)}</Typography>
      <WhenField
        action={texts.publish}
        name="schedule-publish"
        value={shown.publish}
        problem={refusal.fields['publishAt']}
        onChange={(publish) => change({ publish })}
      />
      <WhenField
        action={texts.unpublish}
        name="schedule-unpublish"
        value={shown.unpublish}
        problem={refusal.fields['unpublishAt']}
        onChange={(unpublish) => change({ unpublish })}
      />
      {view.languages.length > 1 && view.mayChangeAll && (
        <Checkbox
          checked={shown.allLanguages}
          onCheckedChange={(checked) => change({ allLanguages: checked === true })}
        >
          {texts.all}
        </Checkbox>
      )}
      <Typography variant="pi">{texts.draft}</Typography>
      {refusal.message !== null && (
        <Typography textColor="danger600" role="alert">
          {refusal.message}
        </Typography>
      )}
      {/* The form around it says that it is saved, and means the document. */}
      {isOther(typedOf(view, place.locale), shown) && (
        <Typography role="status">{texts.typed(texts.save)}</Typography>
      )}
      <Button type="button" loading={isLoading} onClick={() => void save(shown)} fullWidth>
        {texts.save}
      </Button>
      {taken.length > 0 && (
        <Button
          type="button"
          variant="tertiary"
          disabled={isLoading}
          onClick={() => void clear()}
          fullWidth
        >
          {taken.some(({ language }) => language !== place.locale) ? texts.clearAll : texts.clear}
        </Button>
      )}
    </Flex>
  )
}
