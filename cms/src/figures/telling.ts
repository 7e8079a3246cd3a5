import { once } from 'node:events'
import type { Server } from 'node:http'
import type { Core } from '@strapi/strapi'
import { metricsServer } from '../metricsServer'
import type { ProblemTeller } from '../notices/tellers'
import type { Settings } from '../settings'
import { StartRefused } from '../setup/administrator'
import { figuresOf } from './figures'

const telling = new WeakMap<Core.Strapi, Server>()

/**
 * Tells figures at a port of its own, where the settings have one.
 *
 * @throws StartRefused when nothing can listen there
 */
export async function startTellingFigures(
  strapi: Core.Strapi,
  problems: readonly ProblemTeller[],
): Promise<void> {
  const { metrics } = strapi.config.get<Settings>('settings')
  if (metrics === null) return
  const figures = await figuresOf(strapi, problems)
  const server = metricsServer(() => figures.metrics())
  try {
    server.listen(metrics.port, metrics.host)
    await once(server, 'listening')
  } catch (error) {
    throw new StartRefused(
      `CMS_METRICS_PORT: nothing can listen on port ${metrics.port} of ${metrics.host} (${String(Object(error).code)}): set CMS_METRICS_PORT to a port that is free, or METRICS_HOST to an address of this machine.`,
    )
  }
  telling.set(strapi, server)
}

export async function stopTellingFigures(strapi: Core.Strapi): Promise<void> {
  const server = telling.get(strapi)
  if (server === undefined) return
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
}
