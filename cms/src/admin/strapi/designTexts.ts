import { useIntl } from 'react-intl'

/** What the parts of Strapi's fields and dialogs are called, by the id of one of its texts. */
export function useSaid(id: string): string {
  return useIntl().formatMessage({ id })
}

/** The same of what a day is chosen by. */
export function usePartOfDate(part: 'month' | 'year'): string | undefined {
  return new Intl.DisplayNames(useIntl().locale, { type: 'dateTimeField' }).of(part)
}
