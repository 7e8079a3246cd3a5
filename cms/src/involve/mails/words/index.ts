import type { Locale } from '../../../contract'
import { en } from './en'
import { es } from './es'
import type { MailWords } from './words'

export type { ConfirmedForm, MailWords } from './words'

export const mailWords: Record<Locale, MailWords> = { en, es }
