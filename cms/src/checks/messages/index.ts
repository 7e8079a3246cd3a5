import type { Locale } from '../../contract'
import { en } from './en'
import { es } from './es'
import type { Messages } from './messages'

export { fieldName, placesInWords, sentenceOf, sentenceOfValue, type Messages } from './messages'

export const messages: Record<Locale, Messages> = { en, es }
