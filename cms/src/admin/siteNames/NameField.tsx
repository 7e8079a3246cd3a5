import { Flex, Typography } from '@strapi/design-system'
import { useForm } from '@strapi/strapi/admin'
import { defaultLanguage } from '../../content/languages'
import type { SiteName } from '../../editing/contract'
import { useSiteNamesQuery } from '../asking'
import { isRecord } from '../../records'
import { languageTitle } from '../languages/names'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { TextOfStrapi, type FieldProps } from '../strapi/fields'
import { useFormLanguage } from '../strapi/formLanguage'

/** A name of the site, with what becomes of it in the other languages. */
export function NameField(props: FieldProps) {
  const isDefault = useFormLanguage() === defaultLanguage
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <TextOfStrapi {...props} />
      {isDefault && <InOtherLanguages name={props.name as SiteName} />}
    </Flex>
  )
}

function InOtherLanguages({ name }: { name: SiteName }) {
  const words = useWordsOf('siteNames')
  const language = useLanguage()
  const initial: unknown = useForm('NameField', (state) => state.initialValues)
  const saved = isRecord(initial) ? initial[name] : null
  const { data } = useSiteNamesQuery(String(saved), { refetchOnMountOrArgChange: true })
  return data?.languages
    .filter(({ locale }) => locale !== defaultLanguage)
    .map(({ locale, names }) => (
      <Typography key={locale} variant="pi" textColor="neutral600">
        {names[name] === saved
          ? words.follows(languageTitle(locale, language))
          : words.stays(languageTitle(locale, language), names[name])}
      </Typography>
    ))
}
