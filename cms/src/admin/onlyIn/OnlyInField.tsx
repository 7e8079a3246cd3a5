import {
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system'
import { useField } from '@strapi/strapi/admin'
import { useEffect, useRef, useState } from 'react'
import { defaultLanguage, onlyInField, onlyLanguage } from '../../content/languages'
import { isSpoken, languageName } from '../../languages'
import { asksAtOnce } from './asksAtOnce'
import { languageTitle } from '../languages/names'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { useSavedDocument, type FieldProps } from '../strapi/fields'
import { useFormDocument } from '../strapi/formDocument'
import { BeginFirst } from './BeginFirst'

/** Asks whether something is in one language only, and leads on to a version in the first one. */
export function OnlyInField(props: FieldProps) {
  const { uid, documentId } = useFormDocument()
  const saved = useSavedDocument()
  const only = onlyLanguage(saved?.[onlyInField])
  // What is edited in a dialog is another document than the form's.
  const isOfForm = documentId !== null && saved?.['documentId'] === documentId
  const { value, error } = useField<string | null>(props.name)
  const words = useWordsOf('onlyIn')
  const reader = useLanguage()
  const [isAsked, setIsAsked] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isAsked) box.current?.querySelector<HTMLElement>('[role=combobox]')?.focus()
  }, [isAsked])
  const choices = (props.attribute?.enum ?? []).filter(isSpoken)
  const isOpen = isAsked || asksAtOnce({ isNew: documentId === null, reader, choices })
  // Few documents need it: it is no question that everybody has to answer.
  if (!value && !error && !isOpen) {
    return props.disabled ? null : (
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography variant="pi" textColor="neutral600">
          {words.written(languageName(defaultLanguage, reader))}
        </Typography>
        <Button variant="tertiary" size="S" onClick={() => setIsAsked(true)}>
          {`${props.label} …`}
        </Button>
      </Flex>
    )
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} ref={box}>
      <Choice {...props} />
      {isOfForm && only !== null && !props.disabled && (
        <BeginFirst uid={uid} documentId={documentId} only={only} />
      )}
    </Flex>
  )
}

/** Strapi's own would ask to choose something, where most documents need no such choice. */
function Choice({ name, label, hint, disabled, attribute }: FieldProps) {
  const words = useWordsOf('onlyIn')
  const language = useLanguage()
  const { value, error, onChange } = useField<string | null>(name)
  return (
    <Field.Root name={name} hint={hint} error={error ?? false}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value ?? ''}
        disabled={disabled ?? false}
        onChange={(chosen) => onChange(name, chosen === '' ? null : String(chosen))}
      >
        <SingleSelectOption value="">
          {words.no(languageName(defaultLanguage, language))}
        </SingleSelectOption>
        {(attribute?.enum ?? []).filter(isSpoken).map((code) => (
          <SingleSelectOption key={code} value={code}>
            {languageTitle(code, language)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  )
}
