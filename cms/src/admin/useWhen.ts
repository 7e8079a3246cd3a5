import { useLanguage } from './languages/useWords'
import { momentInWords } from './times/momentInWords'

/** An instant by the reader's clock. */
export function useWhen(): (instant: string) => string {
  const language = useLanguage()
  return (instant) => momentInWords(instant, language)
}
