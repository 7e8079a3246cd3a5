import type { Locale } from '../contract'
import { newPasswordPath } from '../strapi/addresses'

interface Mail {
  subject: string
  text: string
}

const mails: Record<Locale, (email: string, link: string) => Mail> = {
  en: (email, link) => ({
    subject: 'A new password',
    text: `Somebody, most likely you, asked for a new password for the account ${email}.

Set it here, within an hour:

${link}

If it was not you, do nothing: your password stays as it is.
`,
  }),
  es: (email, link) => ({
    subject: 'Una contraseña nueva',
    text: `Alguien, probablemente tú, pidió una contraseña nueva para la cuenta ${email}.

Ponla aquí, en el plazo de una hora:

${link}

Si no fuiste tú, no hagas nada: tu contraseña sigue siendo la misma.
`,
  }),
}

/** @param admin the address of the admin, without a slash at its end */
export function resetMail(language: Locale, email: string, admin: string, token: string): Mail {
  return mails[language](email, `${admin}${newPasswordPath}?code=${token}`)
}
