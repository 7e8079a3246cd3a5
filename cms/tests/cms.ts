import { randomBytes } from 'node:crypto'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { inject } from 'vitest'
import { onPostgres } from './postgres.mjs'
import { copyPlace, databaseOf, type Content } from './prepared'
import { callEachHookOnce, createStrapi, forgetSettings } from './strapi'

export interface Answer {
  status: number
  headers: Headers
  /** The text as it came. */
  text: string
  /** Parsed when it is JSON, else undefined. */
  json: unknown
}

export interface Cms {
  strapi: Core.Strapi
  url: string
  place: Place
  /** Asks over HTTP; a path begins with a slash. Redirects are not followed. */
  ask: (path: string, init?: RequestInit) => Promise<Answer>
  stop: () => Promise<void>
}

export interface Place {
  dataDir: string
  databaseUrl: string | null
}

/** Folders of a file of tests. */
const folders: string[] = []

/**
 * A folder of its own, which goes at the end of the file, and on PostgreSQL a database.
 *
 * @param content what lies there already; absent: nothing has used it yet
 */
export async function newPlace(content?: Content): Promise<Place> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'branchline-cms-'))
  folders.push(dataDir)
  const server = inject('postgresServer')
  const place = { dataDir, databaseUrl: server === null ? null : `${server}/${newName()}` }
  if (content) await copyPlace(preparedPlace(content), place, server)
  else if (server !== null) await onPostgres(server, `create database ${databaseOf(place)}`)
  return place
}

/** Once no cms stands there any more. */
export async function removePlaces(): Promise<void> {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
}

/** What is copied. @throws why it could not be made */
export function preparedPlace(content: Content): Place {
  const places = inject('preparedPlaces')
  if (typeof places === 'string') throw new Error(places)
  return places[content]
}

/**
 * Keeps what lies in a place. Its cms must be stopped, also while it is brought back.
 *
 * @returns brings it back, once
 */
export async function backUp(place: Place): Promise<() => Promise<void>> {
  const server = inject('postgresServer')
  const copy = {
    dataDir: `${place.dataDir}-backup`,
    databaseUrl: server === null ? null : `${server}/${newName()}`,
  }
  await copyPlace(place, copy, server)
  return async () => {
    await rm(place.dataDir, { recursive: true })
    await rename(copy.dataDir, place.dataDir)
    if (server === null) return
    await onPostgres(server, `drop database ${databaseOf(place)}`)
    await onPostgres(server, `alter database ${databaseOf(copy)} rename to ${databaseOf(place)}`)
  }
}

function newName(): string {
  return `test_${randomBytes(6).toString('hex')}`
}

/** Variables of a cms that stands in that place. */
export function environment(place: Place, example: boolean): Record<string, string> {
  const secret = () => randomBytes(16).toString('base64')
  return {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    APP_KEYS: `${secret()},${secret()}`,
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    PRIVATE_DATA_KEYS: randomBytes(32).toString('hex'),
    WEB_SERVER_SECRET: secret(),
    DATA_DIR: place.dataDir,
    DATABASE_URL: place.databaseUrl ?? '',
    SITE_URL: 'http://127.0.0.1:3000',
    ADMIN_URL: 'http://127.0.0.1:1337',
    SEED: String(example),
  }
}

/** Those that run in this thread, by their addresses. */
export const running = new Map<string, Cms>()

/** Boots the real cms and lets it listen on a free port of this machine. */
export async function startCms(options: {
  example: boolean
  place?: Place
  /** More of its environment. */
  env?: Record<string, string>
}): Promise<Cms> {
  const place = options.place ?? (await newPlace(options.example ? 'example' : 'empty'))
  Object.assign(process.env, environment(place, options.example), options.env)
  forgetSettings()
  const appDir = path.resolve(import.meta.dirname, '..')
  const strapi = await createStrapi({
    appDir,
    distDir: path.join(appDir, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  }).load()
  callEachHookOnce(strapi)
  strapi.server.mount()
  const { httpServer } = strapi.server
  // Who asks by one that is closed at that moment, as a busy machine has it, is told of a reset.
  httpServer.keepAliveTimeout = 0
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve))
  const { port } = httpServer.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const cms: Cms = {
    strapi,
    url,
    place,
    ask: (address, init) => ask(url + address, init),
    stop: async () => {
      await strapi.destroy()
      running.delete(url)
    },
  }
  running.set(url, cms)
  return cms
}

export async function ask(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, { redirect: 'manual', ...init })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, json: parseJson(text) }
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
