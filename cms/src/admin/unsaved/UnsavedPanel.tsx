import { Button, Flex, Typography } from '@strapi/design-system'
import { useAuth, useForm, useNotification } from '@strapi/strapi/admin'
import { Fragment, useEffect, useRef, useState, type ReactNode } from 'react'
import { isRecord } from '../../records'
import type { PanelProps } from '../strapi/contentManager'
import { useFormLanguage } from '../strapi/formLanguage'
import { useKeptOver } from '../strapi/keptOver'
import { withTyped } from '../strapi/withTyped'
import { noteBehind, noteShown, openedVersion, tookTheirs } from '../saving/openedVersions'
import { placeOf } from '../saving/places'
import { takeOver } from './handedOver'
import { discard, forget, isKept, keep, readUnsaved, setAside, type Kept } from './kept'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { momentInWords } from '../times/momentInWords'

/** Keeps what is typed until it is saved, and offers what was kept. Nothing is shown otherwise. */
export function UnsavedPanel({ model, documentId }: PanelProps): {
  title: string
  content: ReactNode
} | null {
  const words = useWordsOf('unsaved')
  const language = useLanguage()
  const { toggleNotification } = useNotification()
  const formLanguage = useFormLanguage()
  const user = useAuth('UnsavedPanel', (state) => state.user?.id)
  const place = placeOf(model, documentId ?? '', formLanguage)
  const values = useForm('UnsavedPanel', (state) => state.values)
  const modified = useForm('UnsavedPanel', (state) => state.modified)
  const isSaving = useForm('UnsavedPanel', (state) => state.isSubmitting)
  const setValues = useForm('UnsavedPanel', (state) => state.setValues)
  const resetForm = useForm('UnsavedPanel', (state) => state.resetForm)
  const keptOver = useKeptOver()
  const [found, setFound] = useState<Kept[]>([])
  /** Where this form is what is kept; what was kept there before is offered beside it. */
  const typedIn = useRef<string | null>(null)
  const keptLast = useRef<object | null>(null)

  // Before it is said below of which version it is what was typed.
  useEffect(() => {
    noteBehind(place, keptOver > 0)
    return () => noteBehind(place, false)
  }, [place, keptOver])

  useEffect(() => {
    if (user === undefined) return
    if (modified) {
      if (typedIn.current !== place) {
        setAside(user, place)
        setFound(readUnsaved(user, place))
        typedIn.current = place
      }
      // What stands as it was typed was typed over the version of then, whatever was read since.
      if (keptLast.current !== values || !isKept(user, place)) {
        keep(user, place, { values, at: Date.now(), version: openedVersion(place) ?? null })
        keptLast.current = values
      }
      // Strapi takes what it sends for saved before the cms has answered, while it is still kept here.
    } else if (!isSaving) {
      setFound(readUnsaved(user, place))
    }
  }, [user, place, modified, isSaving, values])

  useEffect(() => {
    if (isSaving || !tookTheirs(place)) return
    // What others wrote may have been read before, and is not read as something new then.
    noteBehind(place, false)
    resetForm()
  }, [isSaving])

  useEffect(() => {
    const handed = takeOver(documentId)
    if (!handed || user === undefined) return
    forget(user, placeOf(model, '', formLanguage))
    const merged = withTyped({ base: handed.sent, typed: handed.typed, given: values })
    if (isRecord(merged)) setValues(merged)
  }, [])

  const offered = found.filter(
    (one) => (one.isAside || !modified) && JSON.stringify(one.values) !== JSON.stringify(values),
  )
  const isOffered = offered.length > 0
  useEffect(() => {
    if (isOffered && !modified) toggleNotification({ type: 'info', message: words.toast })
    // Once, and not again when only the words for it are others.
  }, [isOffered])

  if (!isOffered || user === undefined) return null
  const bringBack = (one: Kept) => {
    // What stands in the form by now is offered in its turn.
    if (modified) setAside(user, place)
    discard(one)
    // What others changed since then is not to be overwritten unseen.
    if (one.version !== null) {
      noteShown(place, one.version)
      // Also where it is read once more, and brings nothing new.
      noteBehind(place, true)
    }
    setFound(readUnsaved(user, place))
    setValues(one.values)
  }
  const throwAway = (one: Kept) => {
    discard(one)
    setFound(readUnsaved(user, place))
  }
  return {
    title: words.title,
    content: (
      <Flex direction="column" alignItems="stretch" gap={2} width="100%">
        {offered.map((one) => (
          <Fragment key={one.key}>
            <Typography>{words.found(momentInWords(one.at, language, 'long'))}</Typography>
            <Button onClick={() => bringBack(one)}>{words.bringBack}</Button>
            <Button variant="tertiary" onClick={() => throwAway(one)}>
              {words.throwAway}
            </Button>
          </Fragment>
        ))}
      </Flex>
    ),
  }
}
