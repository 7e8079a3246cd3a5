import type { Core } from '@strapi/strapi'
import type { Locale } from '../contract'

const inEnglish = (minutes: number) => (minutes === 1 ? 'a minute' : `${minutes} minutes`)
const inSpanish = (minutes: number) => (minutes === 1 ? 'un minuto' : `${minutes} minutos`)

/** What somebody reads who has not signed in. */
const words = {
  en: {
    wrong: 'The e-mail address or the password is wrong, or the account is closed.',
    tooManyTries: (minutes: number) =>
      `This was tried too often. Wait ${inEnglish(minutes)} before you try again. If you don’t remember your password, “Forgot your password?” on the page where you log in gives you another.`,
    tooManyMails: (minutes: number) =>
      `Links for a new password were asked for several times. Look for the last mail, also among the unwanted ones; if there is none, ask again in ${inEnglish(minutes)}, with the address of your account.`,
    invitationEnded:
      'This invitation has ended: it was good for a day. Ask whoever invited you for a new link; they find it under Settings → Users, on the page of your account.',
    invitationUnknown:
      'This invitation can’t be used: it was used already, or there is a newer one. If you have chosen a password, log in with it. If not, ask whoever invited you for a new link; they find it under Settings → Users, on the page of your account.',
    resetEnded:
      'This link has ended: it was good for an hour. Ask for a new one with “Forgot your password?” on the page where you log in.',
    resetUnknown:
      'This link can’t be used: it was used already, or there is a newer one. Ask for a new one with “Forgot your password?” on the page where you log in.',
  },
  es: {
    wrong: 'El correo o la contraseña no son correctos, o la cuenta está cerrada.',
    tooManyTries: (minutes: number) =>
      `Esto se intentó demasiadas veces. Espera ${inSpanish(minutes)} antes de volver a intentarlo. Si no recuerdas tu contraseña, «¿Olvidó su contraseña?», en la página donde inicias sesión, te da otra.`,
    tooManyMails: (minutes: number) =>
      `Se pidieron varias veces enlaces para una contraseña nueva. Busca el último correo, también entre los no deseados; si no hay ninguno, pídelo de nuevo en ${inSpanish(minutes)}, con la dirección de tu cuenta.`,
    invitationEnded:
      'Esta invitación ha caducado: servía durante un día. Pide un enlace nuevo a quien te invitó; lo encuentra en Configuraciones → Usuarios, en la página de tu cuenta.',
    invitationUnknown:
      'Esta invitación no se puede usar: ya se usó, o hay una más nueva. Si elegiste una contraseña, inicia sesión con ella. Si no, pide un enlace nuevo a quien te invitó; lo encuentra en Configuraciones → Usuarios, en la página de tu cuenta.',
    resetEnded:
      'Este enlace ha caducado: servía durante una hora. Pide uno nuevo con «¿Olvidó su contraseña?» en la página donde inicias sesión.',
    resetUnknown:
      'Este enlace no se puede usar: ya se usó, o hay uno más nuevo. Pide uno nuevo con «¿Olvidó su contraseña?» en la página donde inicias sesión.',
  },
} satisfies Record<Locale, Record<string, string | ((minutes: number) => string)>>

/** In the language of the browser that asks. */
export function wordsForAsker(strapi: Core.Strapi): (typeof words)[Locale] {
  const language = strapi.requestContext.get()?.acceptsLanguages('en', 'es')
  return words[language === 'es' ? 'es' : 'en']
}
