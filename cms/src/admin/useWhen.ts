import { useIntl } from 'react-intl'

/** An instant by the reader's clock. */
export function useWhen(): (instant: string) => string {
  const intl = useIntl()
  return (instant) => intl.formatDate(instant, { dateStyle: 'medium', timeStyle: 'short' })
}
