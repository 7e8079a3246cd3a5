/** Where the system is that this worker shares with no other; its files run one after the other. */
import { askDesk } from './desk'
import { signIn } from './editor'
import type { System } from './systems'

export const { siteUrl, cmsUrl, clockShift } = await askDesk<System>('/system')

/** Of a session of the administrator with the cms. */
export let editorToken = await signIn(cmsUrl)

/** More than any file takes, on a busy machine too. */
const enoughMs = 15 * 60_000

/**
 * Begins another session where the present one may end within a file: a run of many files can take longer
 * than half an hour.
 *
 * @param now by the clock of the cms
 */
export async function renewSession(now: Date): Promise<void> {
  const [, claims = ''] = editorToken.split('.')
  const { exp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { exp: number }
  if (exp * 1_000 - now.getTime() < enoughMs) editorToken = await signIn(cmsUrl)
}
