import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { Core } from '@strapi/strapi'

/** A row of the admin's users. */
export interface User {
  id: number
}

/** Does something as if a user had asked for it, for whatever wants to know who did. */
export async function onBehalfOf(
  strapi: Core.Strapi,
  user: User,
  act: () => Promise<void>,
): Promise<void> {
  const request = new IncomingMessage(new Socket())
  const context = strapi.server.app.createContext(request, new ServerResponse(request))
  context.state['user'] = user
  context.state['auth'] = { credentials: user }
  await strapi.requestContext.run(context, act)
}
