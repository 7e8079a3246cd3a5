import { Button, Flex, Typography } from '@strapi/design-system'
import { useForm } from '@strapi/strapi/admin'
import { useState } from 'react'
import { defaultLanguage } from '../../content/languages'
import { isSpoken, languageName } from '../../languages'
import { isRecord } from '../../records'
import { useSiteMenusQuery } from '../asking'
import { FieldRow } from '../FieldRow'
import { filledIn } from '../folds/filledIn'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { useSavedDocument } from '../strapi/fields'
import { useFormLanguage } from '../strapi/formLanguage'
import { valueAt } from '../translations/original'
import { linkComponent, savedLink, type DestinationField } from './formLinks'

/**
 * Where a link leads, in the way in which it says so: the other ways are offered where it says nothing
 * yet, and to whoever wants another one.
 */
export function Destination({ name, rows, disabled = false }: DestinationField) {
  const { destination: words } = useWordsOf('menus')
  const within = name.split('.').slice(0, -1)
  const row = useForm('Destination', ({ values }) => valueAt(values, within))
  const isRefused = useForm('Destination', ({ errors }) =>
    Object.keys(errors).some((path) => path.startsWith(`${within.join('.')}.`)),
  )
  const link = isRecord(row) ? row : {}
  const saved = savedLink(useSavedDocument(), link['id'])
  // As it was when it was opened: nothing is to move under the fingers of whoever types here.
  const [said] = useState(() => filledIn(rows.flat(), link, saved))
  const [wantsAll, setWantsAll] = useState(false)
  const untranslated = useUntranslated(link, saved)
  const showsAll = wantsAll || isRefused || said.length === 0
  const isNamed = untranslated !== null && !showsAll
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {isNamed && <Typography>{untranslated}</Typography>}
      {!isNamed &&
        rows.map((fields, index) => {
          const shown = fields.filter((field) => showsAll || said.includes(field.name))
          return shown.length === 0 ? null : (
            <FieldRow
              key={index}
              uid={linkComponent}
              row={shown.map((field) => ({ ...field, disabled: disabled || !!field.disabled }))}
              within={within.join('.')}
            />
          )
        })}
      {!showsAll && !disabled && (
        <Flex>
          <Button type="button" variant="tertiary" size="S" onClick={() => setWantsAll(true)}>
            {words.elsewhere}
          </Button>
        </Flex>
      )}
    </Flex>
  )
}

/** What to say in the place of an address of ours of what is not written in the language of the form. */
function useUntranslated(
  link: Record<string, unknown>,
  saved: Record<string, unknown> | undefined,
): string | null {
  const { destination: words } = useWordsOf('menus')
  const reader = useLanguage()
  const language = useFormLanguage() ?? defaultLanguage
  const { data } = useSiteMenusQuery(undefined, { skip: language === defaultLanguage })
  const shown = data?.languages
    .filter(({ locale }) => locale === language)
    .flatMap(({ header, footer }) => [...header, ...footer])
    .find(({ id }) => saved !== undefined && id === String(saved['id']))
  const isAsSaved = Boolean(link['url']) && link['url'] === saved?.['url']
  if (!isAsSaved || !shown?.untranslated || !isSpoken(language)) return null
  return words.untranslated(shown.untranslated, languageName(language, reader))
}
