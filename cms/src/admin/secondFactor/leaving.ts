import { getFetchClient } from '@strapi/strapi/admin'
import { loginPath, logoutPath } from '../strapi/addresses'
import { forgetSession } from '../strapi/storage'

/** Ends the session, and lets somebody else log in. */
export async function logOut(): Promise<void> {
  await getFetchClient().post(logoutPath)
  leaveSession()
}

/** Goes to where one logs in; what the page below waited for is of no use any more. */
export function leaveSession(): void {
  forgetSession()
  location.assign(loginPath)
}
