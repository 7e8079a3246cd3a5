import { Button, Flex, Typography } from '@strapi/design-system'
import { useForm } from '@strapi/strapi/admin'
import { useState } from 'react'
import type { Original, OriginalField } from '../../translations/contract'
import { Aside } from '../Aside'
import { useWordsOf } from '../languages/useWords'
import { besideField } from './style'
import { fieldAt, isAsOriginal, isEmpty, valueAt, valueOf } from './original'
import { OriginalPicture } from './OriginalPicture'
import { OriginalText } from './OriginalText'
import { useIsInDialog } from './useIsInDialog'
import { useOriginal } from './useOriginal'

/** What the original says where a field of a translation stands, and a button that takes it over. */
export function BesideField({ name }: { name: string }) {
  const { original } = useOriginal()
  const { isInDialog, place } = useIsInDialog()
  return (
    <span ref={place} {...{ [besideField]: '' }}>
      {original && isInDialog === false && <InForm original={original} name={name} />}
    </span>
  )
}

function InForm({ original, name }: { original: Original; name: string }) {
  const path = name.split('.')
  const field = useForm('BesideField', ({ values }) => fieldAt(original.fields, values, path))
  if (!field || isEmpty(valueOf(field))) return null
  return <Beside original={original} field={field} name={name} />
}

interface Props {
  original: Original
  field: OriginalField
  name: string
}

function Beside({ original: { language, mayWrite }, field, name }: Props) {
  const words = useWordsOf('translations')
  const path = name.split('.')
  const value = useForm('BesideField', ({ values }) => valueAt(values, path))
  const isSame = isAsOriginal(field, value)
  const [replaced, setReplaced] = useState<unknown>(null)
  const isReadOnly = useForm('BesideField', (state) => state.disabled) || !mayWrite
  const onChange = useForm('BesideField', (state) => state.onChange)
  const take = field.kind === 'media' ? words.takeOverPicture : words.takeOver
  return (
    <Aside>
      {field.kind === 'media' ? (
        <OriginalPicture files={field.files} language={language} isTaken={isSame} />
      ) : (
        <OriginalText field={field} language={language} />
      )}
      {isSame && (
        <Typography variant="pi" textColor="neutral600">
          {words.same}
        </Typography>
      )}
      {!isSame && !isReadOnly && (
        <Flex>
          <Button
            size="S"
            variant="tertiary"
            aria-label={`${take}: ${field.label}`}
            onClick={() => {
              setReplaced(isEmpty(value) ? null : value)
              onChange(name, valueOf(field))
            }}
          >
            {take}
          </Button>
        </Flex>
      )}
      {isSame && replaced !== null && (
        <Flex>
          <Button
            size="S"
            variant="tertiary"
            aria-label={`${words.putBack}: ${field.label}`}
            onClick={() => {
              onChange(name, replaced)
              setReplaced(null)
            }}
          >
            {words.putBack}
          </Button>
        </Flex>
      )}
    </Aside>
  )
}
