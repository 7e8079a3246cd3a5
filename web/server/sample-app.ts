import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { now } from '../src/sample-branch'
import { createApp, type AppOptions } from './app'
import { drawFlyer } from './flyers/draw'
import { Metrics } from './metrics'
import { openReading } from './reading'
import { requestLines } from './requestLines'
import { draw } from './sharePictures/draw'
import { documentFrom, stillFrom, type Shell } from './shell'

// What the tests of this server over real HTTP have in common.

/** Lets a server answer on a port that the system gave. @returns its origin */
export async function listen(server: Server): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

export async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

export function sampleShell(html: string): Shell {
  return {
    document: documentFrom(html),
    still: stillFrom(html),
    hashes: { scripts: [], styles: [] },
    kept: null,
  }
}

interface Sample extends Partial<Omit<AppOptions, 'config' | 'shell'>> {
  cmsUrl: string
  shell: Shell
  write: (line: string) => void
  level?: string
  config?: Partial<AppOptions['config']>
}

/** This server as it is put together when it starts, before a cms of the test; its clock stands still. */
export async function openSample({
  cmsUrl,
  shell,
  write,
  level = 'info',
  config,
  ...others
}: Sample) {
  const log = pino({ base: null, level }, { write })
  const metrics = new Metrics()
  const clock = () => now.getTime()
  const reading = await openReading({ cmsUrl, dataDir: null, log, metrics, now: clock })
  await reading.watch.check()
  const logRequest = requestLines({ write })
  const app = createApp({
    config: {
      siteUrl: 'https://branch.example',
      cmsUrl,
      adminUrl: cmsUrl,
      webServerSecret: null,
      trustedProxies: 0,
      ...config,
    },
    ...{ reading, metrics, log, logRequest, draw, drawFlyer },
    shell: () => Promise.resolve(shell),
    assets: new Map(),
    ...others,
  })
  return { app, reading, metrics, logRequest }
}
