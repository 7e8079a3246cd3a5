import { Button, Flex, Loader, Typography } from '@strapi/design-system'
import { useForm } from '@strapi/strapi/admin'
import { useMemo, useRef, useState } from 'react'
import { isEdited } from '../../content/languages'
import type { Original } from '../../translations/contract'
import { languageName } from '../../languages'
import { languageTitle } from '../languages/names'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { PlainList } from '../PlainList'
import { useFormLanguage } from '../strapi/formLanguage'
import { NotLoaded } from '../NotLoaded'
import { changedIn, gapsOf, holdPictures, type Gap } from './original'
import { useTakingOver } from './useTakingOver'
import { useOriginal } from './useOriginal'
import { useIsInDialog } from './useIsInDialog'

/** Stands above the form of a translation: fills what is empty in it with what the original says. */
export function TakeOverAll() {
  const words = useWordsOf('translations')
  const { original, isError, askAgain } = useOriginal()
  const { isInDialog, place } = useIsInDialog()
  return (
    <Flex ref={place} direction="column" alignItems="stretch" gap={3}>
      {isInDialog === false && (
        <>
          {original && <Offer original={original} />}
          {original === null && <Typography>{words.noOriginal}</Typography>}
          {isError && <NotLoaded said={words.failed} onRetry={askAgain} isPart />}
          {original === undefined && !isError && <Loader small>{words.loading}</Loader>}
        </>
      )}
      {isInDialog === true && <Typography>{words.inDialog}</Typography>}
    </Flex>
  )
}

function Offer({ original: { language, fields, dropped, mayWrite } }: { original: Original }) {
  const words = useWordsOf('translations')
  const reader = useLanguage()
  const locale = useFormLanguage()
  const translation = isEdited(locale) ? languageTitle(locale, reader) : ''
  const isReadOnly = useForm('TakeOverAll', (state) => state.disabled) || !mayWrite
  const values: unknown = useForm('TakeOverAll', (state) => state.values)
  const isOnlyHere = locale === language
  const gaps = useMemo(() => gapsOf(fields, values), [fields, values])
  const changed = useMemo(() => changedIn(fields), [fields])
  const takeOver = useTakingOver()
  const [isTaken, setTaken] = useState(false)
  const [hasPictures, setHasPictures] = useState(false)
  const told = useRef<HTMLDivElement>(null)
  const list = new Intl.ListFormat(reader, { type: 'conjunction' })
  const names = [...new Set(gaps.map(nameOf))]

  const takeAll = () => {
    takeOver(gaps)
    setTaken(true)
    setHasPictures(holdPictures(gaps))
    // The button goes: whoever came to it by keyboard stays where it was.
    told.current?.focus()
  }
  if (isOnlyHere) return <Typography>{words.isOnlyHere(languageName(language, reader))}</Typography>
  return (
    <>
      <Typography tag="h2" variant="delta">
        {words.title(languageTitle(language, reader))}
      </Typography>
      <Typography textColor="neutral600">{words.subtitle}</Typography>
      {changed.length > 0 && (
        <Told title={words.changedHere} lines={changed.map((labels) => labels.join(' › '))} />
      )}
      {!isReadOnly && gaps.length > 0 && (
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <Button variant="secondary" onClick={takeAll}>
            {words.takeOverAll}
          </Button>
          <Typography variant="pi" textColor="neutral600">
            {words.onlyMissing(list.format(names))}
          </Typography>
        </Flex>
      )}
      <div ref={told} tabIndex={-1} role="status">
        {isTaken && gaps.length === 0 && (
          <Typography>
            {words.taken(translation)}
            {hasPictures && ` ${words.picturesTaken(translation)}`}
          </Typography>
        )}
      </div>
      {dropped.length > 0 && (
        <Told
          title={words.dropped(translation)}
          lines={dropped.map(({ field, title }) => `${field}: ${title}`)}
        />
      )}
    </>
  )
}

/** A part that is missing by itself, all else by the field of the form that it is in. */
function nameOf({ kind, labels }: Gap): string {
  return kind === 'row' ? labels.join(' › ') : (labels[0] ?? '')
}

function Told({ title, lines }: { title: string; lines: string[] }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography fontWeight="bold">{title}</Typography>
      <PlainList>
        {lines.map((line, index) => (
          <Typography key={index} variant="pi">
            {line}
          </Typography>
        ))}
      </PlainList>
    </Flex>
  )
}
