import { Button, Flex, Typography } from '@strapi/design-system'
import { useAuth, useForm, useNotification } from '@strapi/strapi/admin'
import { useEffect, useState, type ReactNode } from 'react'
import { isRecord } from '../../records'
import type { PanelProps } from '../strapi/contentManager'
import { useFormLanguage } from '../strapi/formLanguage'
import { withTyped } from '../strapi/withTyped'
import { noteVersion, openedVersion } from '../saving/openedVersions'
import { placeOf } from '../saving/places'
import { takeOver } from './handedOver'
import { forget, keep, readUnsaved, type Unsaved } from './kept'
import { useWordsOf } from '../languages/useWords'
import { useIntl } from 'react-intl'

/** Keeps what is typed until it is saved, and offers what was kept. Nothing is shown otherwise. */
export function UnsavedPanel({ model, documentId }: PanelProps): {
  title: string
  content: ReactNode
} | null {
  const words = useWordsOf('unsaved')
  const { locale } = useIntl()
  const { toggleNotification } = useNotification()
  const formLanguage = useFormLanguage()
  const user = useAuth('UnsavedPanel', (state) => state.user?.id)
  const place = placeOf(model, documentId ?? '', formLanguage)
  const values = useForm('UnsavedPanel', (state) => state.values)
  const modified = useForm('UnsavedPanel', (state) => state.modified)
  const isSaving = useForm('UnsavedPanel', (state) => state.isSubmitting)
  const setValues = useForm('UnsavedPanel', (state) => state.setValues)
  const [found, setFound] = useState<Unsaved | null>(null)

  useEffect(() => {
    if (user === undefined) return
    if (modified) {
      keep(user, place, { values, at: Date.now(), version: openedVersion(place) ?? null })
      // Strapi takes what it sends for saved before the cms has answered, while it is still kept here.
    } else if (!isSaving) {
      setFound(readUnsaved(user, place))
    }
  }, [user, place, modified, isSaving, values])

  useEffect(() => {
    const handed = takeOver(documentId)
    if (!handed || user === undefined) return
    forget(user, placeOf(model, '', formLanguage))
    const merged = withTyped({ base: handed.sent, typed: handed.typed, given: values })
    if (isRecord(merged)) setValues(merged)
  }, [])

  const isOffered = found !== null && JSON.stringify(found.values) !== JSON.stringify(values)
  useEffect(() => {
    if (isOffered && !modified) toggleNotification({ type: 'info', message: words.toast })
    // Once, and not again when only the words for it are others.
  }, [isOffered])

  if (!isOffered || user === undefined) return null
  const bringBack = () => {
    // What others changed since then is not to be overwritten unseen.
    if (found.version !== null) noteVersion(place, found.version)
    setValues(found.values)
    setFound(null)
  }
  const throwAway = () => {
    forget(user, place)
    setFound(null)
  }
  const when = new Date(found.at).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' })
  return {
    title: words.title,
    content: (
      <Flex direction="column" alignItems="stretch" gap={2} width="100%">
        <Typography>{words.found(when)}</Typography>
        <Button onClick={bringBack}>{words.bringBack}</Button>
        <Button variant="tertiary" onClick={throwAway}>
          {words.throwAway}
        </Button>
      </Flex>
    ),
  }
}
