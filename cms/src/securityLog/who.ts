import type { Core } from '@strapi/strapi'
import { browserOf, type BrowserKind } from '../browsers'
import { isRecord } from '../records'
import { askerOf } from '../strapi/requests'
import type { Actor } from './contract'

/** By whom something was done, and in what kind of browser. */
export interface Who extends BrowserKind {
  actor: Actor
  id: string | null
  /** As it was then. */
  name: string | null
}

interface Named {
  id: number
  firstname: string | null
  lastname: string | null
  email: string
}

/** What an account is called; where nobody gave it a name, its address. */
export function nameOf({ firstname, lastname, email }: Omit<Named, 'id'>): string {
  const names = [firstname, lastname].filter((name) => name !== null && name !== '')
  return names.length > 0 ? names.join(' ') : email
}

/** Who asks at the moment: whoever signed in, a token, a command of the machine, or nobody known. */
export function currentWho(strapi: Core.Strapi): Who {
  const browser = currentBrowser(strapi)
  if (!isAsked(strapi)) return { actor: 'command', id: null, name: null, ...browser }
  const asker = askerOf(strapi)
  if (asker === null) return { actor: 'nobody', id: null, name: null, ...browser }
  const id = String(asker['id'])
  if (typeof asker['email'] !== 'string') {
    return { actor: 'token', id, name: String(asker['name']), ...browser }
  }
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  const { firstname, lastname, email } = asker
  const name = nameOf({ firstname: text(firstname), lastname: text(lastname), email })
  return { actor: 'account', id, name, ...browser }
}

/** Somebody who has not signed in yet, or only now. */
export function whoIs(strapi: Core.Strapi, account: Named): Who {
  const id = String(account.id)
  return { actor: 'account', id, name: nameOf(account), ...currentBrowser(strapi) }
}

export function nobody(strapi: Core.Strapi): Who {
  return { actor: 'nobody', id: null, name: null, ...currentBrowser(strapi) }
}

/** Whether a request is the reason; else a command is, or the cms itself. */
export function isAsked(strapi: Core.Strapi): boolean {
  return isRecord(strapi.requestContext.get())
}

function currentBrowser(strapi: Core.Strapi): BrowserKind {
  return browserOf(strapi.requestContext.get()?.get('user-agent'))
}
