import { useQueryParams } from '@strapi/strapi/admin'

/** What Strapi makes of the address of a form. */
interface Query {
  plugins?: { i18n?: { locale?: string } }
}

/** The language in which the form beside a panel is open; null: Strapi has not chosen one yet. */
export function useFormLanguage(): string | null {
  const [{ query }] = useQueryParams<Query>()
  return query.plugins?.i18n?.locale ?? null
}
