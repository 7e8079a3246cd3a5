import { bookkeepingLabels } from '../../labels/bookkeeping'
import { labelsInSpanish } from '../../labels/spanish'
import { emptyFieldTexts } from './emptyFields'
import { en } from './en'
import { es } from './es'
import { idOf } from './useWords'

/** What the admin takes beside Strapi's own texts, by language. */
export const translations = {
  en: { ...withIds(en), ...bookkeepingLabels('en'), ...emptyFieldTexts('en') },
  es: {
    ...withIds(es),
    ...labelsInSpanish(),
    ...bookkeepingLabels('es'),
    ...emptyFieldTexts('es'),
  },
}

function withIds(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [idOf(key), text]))
}
