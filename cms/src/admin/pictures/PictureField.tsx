import { Box, Button, Field, Flex, Loader, Typography } from '@strapi/design-system'
import { useField, useForm } from '@strapi/strapi/admin'
import { useEffect, useRef, useState, type DragEvent } from 'react'
import { defaultLanguage } from '../../content/languages'
import { fileKind, fileKinds, type FileKind } from '../../fileKinds'
import { messageOf } from '../fetchErrors'
import { fingers } from '../fingers'
import { useWordsOf } from '../languages/useWords'
import type { FieldProps } from '../strapi/fields'
import { isMediaFile, useMediaDialog, useMediaRights, type MediaFile } from '../strapi/mediaLibrary'
import { valueAt } from '../translations/original'
import { ChosenFile } from './ChosenFile'
import { fieldAtPlace, placeOfField } from './fieldPlaces'
import { headingAbove, headingOf } from './headings'
import { upload } from './sending'
import { useTextLanguage } from './useTextLanguage'

interface Props extends FieldProps {
  attribute: { allowedTypes?: readonly FileKind[] }
}

/** The field of the settings in which the logo is. */
const logo = 'logo'

/** Where a form asks for a picture or a file: it is taken, chosen or dropped here, and said what it shows. */
export function PictureField({
  name,
  label,
  labelAction,
  hint,
  required,
  disabled = false,
  attribute,
}: Props) {
  const words = useWordsOf('pictures')
  const { value, error, onChange } = useField<unknown>(name)
  const { mayRead, mayUpload } = useMediaRights()
  const language = useTextLanguage()
  const isFormClosed = useForm('PictureField', (state) => state.disabled)
  const [sending, setSending] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [looksThere, setLooksThere] = useState(false)
  const field = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const Library = useMediaDialog()
  const kinds = attribute.allowedTypes ?? fileKinds
  const isPicture = kinds.every((kind) => kind === 'images')
  const file = isMediaFile(value) ? value : null
  const getValues = useForm('PictureField', (state) => state.getValues)

  // It stands below the buttons, where the edge of a phone may be over it.
  useEffect(() => {
    if (refusal !== null) field.current?.scrollIntoView({ block: 'center' })
  }, [refusal])

  /** What the button says that takes the first one; a logo is nothing that one takes a photo of. */
  function toBegin({ take, choosePicture, chooseFile }: typeof words): string {
    if (!isPicture) return chooseFile
    return hasFinger() && name !== logo ? take : choosePicture
  }

  /** Says so of a file that is of another kind. @param mime empty: the browser does not know the file’s */
  function isRefused(file: string, mime: string): boolean {
    const isWrong = mime !== '' && !kinds.includes(fileKind(mime))
    setRefusal(isWrong ? words.wrongFile(file, fileKind(mime), kinds) : null)
    return isWrong
  }

  /** @param field what it is called by now */
  function choose(chosen: MediaFile | null, field = name) {
    if (chosen && isRefused(chosen.name, chosen.mime)) return
    setRefusal(null)
    onChange(field, chosen)
    const above = headingAbove(field)
    const heading = valueAt(getValues(), above)
    // Whoever wants to call a file otherwise than it is called writes over it.
    if (!isPicture && chosen && !heading) onChange(above.join('.'), headingOf(chosen.name))
  }

  async function send(files: FileList | null) {
    const [picked] = files ?? []
    if (!picked || isRefused(picked.name, picked.type)) return
    setSending(picked.name)
    const place = placeOfField(getValues(), name)
    try {
      const taken = await upload(picked)
      const field = fieldAtPlace(getValues(), place)
      // Meanwhile its row may be elsewhere or gone, and another file chosen.
      if (field !== null && idOf(valueAt(getValues(), field.split('.'))) === idOf(value)) {
        choose(taken, field)
      }
    } catch (caught) {
      setRefusal(messageOf(caught, words.failed))
    }
    setSending(null)
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    if (mayUpload && !disabled && sending === null) void send(event.dataTransfer.files)
  }

  return (
    <Field.Root ref={field} name={name} hint={hint} required={required} error={refusal ?? error}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Box
        role="group"
        aria-label={label}
        borderColor={(refusal ?? error) ? 'danger600' : 'neutral200'}
        background="neutral0"
        hasRadius
        padding={4}
        onDragOver={(event: DragEvent) => event.preventDefault()}
        onDrop={drop}
      >
        <Flex direction="column" alignItems="stretch" gap={4}>
          {file && (
            <ChosenFile
              file={file}
              asksWhatItShows={name !== logo}
              language={language}
              // A picture that is the same in every language is closed in a translation, its words are not.
              disabled={language === defaultLanguage ? disabled : isFormClosed}
              onDescribed={(described) => onChange(name, described)}
            />
          )}
          {sending !== null && <Loader small>{words.sending(sending)}</Loader>}
          <input
            ref={input}
            type="file"
            hidden
            accept={isPicture ? 'image/*' : undefined}
            onChange={({ target }) => {
              void send(target.files)
              // The same file may be chosen once more.
              target.value = ''
            }}
          />
          {!disabled && (
            <Flex gap={2} wrap="wrap">
              {mayUpload && (
                <Button
                  type="button"
                  variant="secondary"
                  disabled={sending !== null}
                  onClick={() => input.current?.click()}
                >
                  {file ? words.another : toBegin(words)}
                </Button>
              )}
              {mayRead && Library && (
                <Button type="button" variant="tertiary" onClick={() => setLooksThere(true)}>
                  {words.fromLibrary}
                </Button>
              )}
              {file && (
                <Button type="button" variant="danger-light" onClick={() => choose(null)}>
                  {words.remove}
                </Button>
              )}
            </Flex>
          )}
          {!file && !disabled && mayUpload && !hasFinger() && (
            <Typography variant="pi" textColor="neutral600">
              {words.dropHere}
            </Typography>
          )}
        </Flex>
      </Box>
      <Field.Hint />
      <Field.Error />
      {looksThere && Library && (
        <Library
          allowedTypes={kinds}
          multiple={false}
          onClose={() => setLooksThere(false)}
          onSelectAssets={([chosen]) => {
            setLooksThere(false)
            if (isMediaFile(chosen)) choose(chosen)
          }}
        />
      )}
    </Field.Root>
  )
}

const idOf = (value: unknown) => (isMediaFile(value) ? value.id : null)

/** A phone asks by itself whether to take a photo or to choose one. */
const hasFinger = () => window.matchMedia(fingers).matches
