import type { Locale } from '../contract'
import { wordsOf } from '../languages'
import { newPasswordPath } from '../strapi/addresses'

/** @param admin the address of the admin, without a slash at its end */
export function resetMail(language: Locale, email: string, admin: string, token: string) {
  return wordsOf(language).accounts.resetMail(email, `${admin}${newPasswordPath}?code=${token}`)
}
