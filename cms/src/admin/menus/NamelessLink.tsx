import { Typography } from '@strapi/design-system'
import { useForm } from '@strapi/strapi/admin'
import { useIntl } from 'react-intl'
import { isRecord } from '../../records'
import { useSiteMenusQuery } from '../asking'
import { useWordsOf } from '../languages/useWords'
import { valueAt } from '../translations/original'

/** Stands in a list of links for one without words: what visitors read there, as far as that is known. */
export function NamelessLink({ name }: { name: string }) {
  const words = useWordsOf('menus')
  const intl = useIntl()
  const link = useForm('NamelessLink', ({ values }) => valueAt(values, name.split('.')))
  const { data } = useSiteMenusQuery()
  const row = isRecord(link) ? link : {}
  const shown = data?.languages
    .flatMap(({ header, footer }) => [...header, ...footer])
    .find(({ id }) => id === String(row['id']))
  const { builtIn, url } = row
  const part =
    typeof builtIn === 'string' ? intl.formatMessage({ id: builtIn, defaultMessage: builtIn }) : url
  return (
    <Typography textColor="neutral600">
      {shown?.label ??
        chosenPage(row['page']) ??
        (typeof part === 'string' ? part : words.nameless)}
    </Typography>
  )
}

/** A page that was chosen and is not saved yet. */
function chosenPage(page: unknown): string | null {
  const connect = isRecord(page) ? page['connect'] : null
  const last: unknown = Array.isArray(connect) ? connect.at(-1) : null
  return isRecord(last) && typeof last['label'] === 'string' ? last['label'] : null
}
