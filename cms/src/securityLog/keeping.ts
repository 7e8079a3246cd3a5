import type { Core } from '@strapi/strapi'
import { guardAdminRoute } from '../strapi/routes'
import { noteAccounts } from './accounts'
import { noteApart } from './noting'
import { noteRoles } from './roles'
import { noteTokens } from './tokens'
import { noteWebhooks } from './webhooks'
import { currentWho } from './who'

/** Notes what is done at the desk to accounts, roles, tokens and webhooks. To be called while the cms registers. */
export function keepSecurityLog(strapi: Core.Strapi): void {
  noteAccounts(strapi)
  noteRoles(strapi)
  noteTokens(strapi)
  noteWebhooks(strapi)
  guardAdminRoute(strapi, 'POST', '/logout', async (_ctx, next) => {
    // Afterwards nobody is signed in any more.
    const who = currentWho(strapi)
    await next()
    await noteApart(strapi, { kind: 'log-out', facts: {}, who })
  })
}
