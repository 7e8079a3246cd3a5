import { createHash } from 'node:crypto'
import { defaultLanguage } from '../../content/languages'
import type { Published } from '../../content/reading/published'
import type { GetInvolved, Locale, Retention } from '../../contract'
import { toInvolveSettings } from '../settings'

type Consent = GetInvolved['consent']

/**
 * What people consent to: the words of the editors, in the default language where they wrote none in
 * the asked one; ours while they have written none at all.
 */
export function consentOf(
  { getInvolved, settings }: Pick<Published, 'getInvolved' | 'settings'>,
  language: Locale,
): Consent {
  for (const locale of [language, defaultLanguage]) {
    const text = getInvolved[locale]?.consentText?.trim()
    if (text) return named(text, locale)
  }
  const { retention } = toInvolveSettings(getInvolved[defaultLanguage] ?? {})
  const names = settings[language] ?? settings[defaultLanguage]
  return named(ownWords[language](names?.branchName ?? '', retention), language)
}

/** The same words have the same name, whenever and by whichever replica they are shown. */
function named(text: string, locale: Locale): Consent {
  const digest = createHash('sha256').update(`${locale}\n${text}`).digest('base64url')
  return { id: digest.slice(0, 22), text, locale }
}

const ownWords: Record<Locale, (branch: string, retention: Retention) => string> = {
  en: (branch, { unconfirmed, attendance, messages, signUps }) =>
    `I agree that ${branch || 'this branch'} keeps what I write here (my e-mail address, and my name, message, interests and needs where I give them) to answer me and to write to me about what I ask for. What I do not confirm is deleted after ${days(unconfirmed, 'day', 'days')}, what is about a date ${days(attendance, 'day', 'days')} after it, messages after ${days(messages, 'day', 'days')}, and sign-ups after ${days(signUps, 'day', 'days')}. It is given to nobody else, and a link in every mail lets me see and delete all of it.`,
  es: (branch, { unconfirmed, attendance, messages, signUps }) =>
    `Acepto que ${branch || 'esta agrupación'} guarde lo que escribo aquí (mi dirección de correo y, si los doy, mi nombre, mensaje, intereses y necesidades) para responderme y escribirme sobre lo que pido. Lo que no confirme se borra a los ${days(unconfirmed, 'día', 'días')}; lo relativo a una fecha, ${days(attendance, 'día', 'días')} después de ella; los mensajes, a los ${days(messages, 'día', 'días')}; y las inscripciones, a los ${days(signUps, 'día', 'días')}. No se da a nadie más, y un enlace en cada correo me permite verlo y borrarlo todo.`,
}

function days(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
