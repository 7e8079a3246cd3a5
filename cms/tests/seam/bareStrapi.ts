import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type * as Strapi from '@strapi/strapi'
import type { Core } from '@strapi/strapi'

const require = createRequire(import.meta.url)

/** A content type with what the tests need: what each language has, what all share, and a component. */
export const thing = 'api::thing.thing'

/** One of which there is one. */
export const notice = 'api::notice.notice'

const schemas = {
  'src/api/thing/content-types/thing/schema.json': {
    kind: 'collectionType',
    collectionName: 'things',
    info: { singularName: 'thing', pluralName: 'things', displayName: 'Thing' },
    options: { draftAndPublish: true },
    pluginOptions: { i18n: { localized: true } },
    attributes: {
      title: { type: 'string', unique: true, pluginOptions: { i18n: { localized: true } } },
      fact: { type: 'string' },
      friends: { type: 'relation', relation: 'oneToMany', target: thing },
      picture: { type: 'media', allowedTypes: ['images'] },
      part: { type: 'component', component: 'of.part', repeatable: true },
    },
  },
  'src/api/notice/content-types/notice/schema.json': {
    kind: 'singleType',
    collectionName: 'notices',
    info: { singularName: 'notice', pluralName: 'notices', displayName: 'Notice' },
    attributes: { text: { type: 'string' } },
  },
  'src/components/of/part.json': {
    collectionName: 'components_of_parts',
    info: { displayName: 'Part' },
    attributes: { name: { type: 'string' } },
  },
}

const key = 'for a test of what Strapi has'

const configIn = (folder: string) => ({
  admin: {
    auth: { secret: key },
    apiToken: { salt: key, secrets: { encryptionKey: key } },
    secrets: { encryptionKey: key },
    transfer: { token: { salt: key } },
    autoOpen: false,
  },
  database: {
    connection: {
      client: 'sqlite',
      connection: { filename: path.join(folder, 'data.db') },
      useNullAsDefault: true,
      pool: { min: 1, max: 1 },
    },
  },
  plugins: {
    email: {
      config: {
        provider: 'nodemailer',
        providerOptions: { streamTransport: true, buffer: true },
        settings: { defaultFrom: 'site@example.org' },
      },
    },
  },
  server: {
    app: { keys: [key] },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
  },
})

export interface Bare {
  strapi: Core.Strapi
  url: string
  stop: () => Promise<void>
}

/**
 * Strapi as it comes, with nothing of ours: what others in this thread have changed of it, they have
 * changed of another copy. Its files are read anew, and put back at the end.
 *
 * @param register is called as the `register` of a project, before anything is opened
 */
export async function startBareStrapi(
  register: (strapi: Core.Strapi) => void = () => undefined,
): Promise<Bare> {
  const kept = takeStrapisFiles()
  const folder = await mkdtemp(path.join(tmpdir(), 'branchline-bare-strapi-'))
  await mkdir(path.join(folder, 'public/uploads'), { recursive: true })
  const files = {
    'package.json': { name: 'bare', version: '1.0.0', strapi: { telemetryDisabled: true } },
    ...schemas,
    ...Object.fromEntries(
      Object.entries(configIn(folder)).map(([name, value]) => [`config/${name}.json`, value]),
    ),
  }
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
    await writeFile(path.join(folder, file), JSON.stringify(content))
  }
  const { createStrapi }: typeof Strapi = require('@strapi/strapi')
  const strapi = createStrapi({
    appDir: folder,
    distDir: folder,
    autoReload: false,
    serveAdminPanel: false,
  })
  await strapi.register()
  register(strapi)
  await strapi.bootstrap()
  strapi.server.mount()
  const { httpServer } = strapi.server
  httpServer.keepAliveTimeout = 0
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve))
  const { port } = httpServer.address() as AddressInfo
  return {
    strapi,
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      await strapi.destroy()
      takeStrapisFiles()
      Object.assign(require.cache, kept)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Forgets that they were loaded. */
function takeStrapisFiles(): NodeJS.Dict<NodeJS.Module> {
  const own = Object.entries(require.cache).filter(([file]) => /[/\\]@strapi[/\\]/.test(file))
  for (const [file] of own) Reflect.deleteProperty(require.cache, file)
  return Object.fromEntries(own)
}
