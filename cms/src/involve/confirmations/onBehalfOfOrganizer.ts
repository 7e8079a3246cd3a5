import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { Core } from '@strapi/strapi'
import type { Locale } from '../../contract'

/** What history and logs call whoever acts by the link in a mail. */
const name = 'Organizer’s link'

/**
 * Does something for whoever follows an organizer's link: problems are told in their language, and
 * history says by what it was done. It gives no permission.
 */
export async function onBehalfOfOrganizer(
  strapi: Core.Strapi,
  language: Locale,
  act: () => Promise<void>,
): Promise<void> {
  const request = new IncomingMessage(new Socket())
  const context = strapi.server.app.createContext(request, new ServerResponse(request))
  context.state['user'] = { preferedLanguage: language }
  context.state['auth'] = { credentials: { id: 'organizer', name } }
  await strapi.requestContext.run(context, act)
}
