import { expect } from 'vitest'
import { administrator, otherGoodPassword, post, signIn } from './admin'
import type { Cms } from './cms'

/** The code in the link of a mail, which may be broken over lines (RFC 2045, section 6.7). */
export function codeIn(mail: string): string {
  const code = findCode(mail)
  if (code === undefined) throw new Error(`the mail has no link: ${mail}`)
  return code
}

export function hasCode(mail: string): boolean {
  return findCode(mail) !== undefined
}

function findCode(mail: string): string | undefined {
  return /code=(?:3D)?(\w+)/.exec(mail.replaceAll('=\r\n', ''))?.[1]
}

/** Sets a new password by the link of a mail, and signs in with it. */
export async function resetWith(to: Cms, mail: string) {
  const password = otherGoodPassword
  const code = codeIn(mail)
  const answer = await post(to, '/admin/reset-password', { resetPasswordToken: code, password })
  expect(answer.status, answer.text).toBe(200)
  await signIn(to, { ...administrator, password })
}
