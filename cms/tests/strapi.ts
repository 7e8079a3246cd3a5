import { createRequire } from 'node:module'
import path from 'node:path'
import type * as Strapi from '@strapi/strapi'

const require = createRequire(import.meta.url)

/** Node can't load Strapi's ES build (it imports folders); its CommonJS build is the one in use. */
const strapi: typeof Strapi = require('@strapi/strapi')

export const { createStrapi } = strapi

const config = path.resolve(import.meta.dirname, '../dist/config') + path.sep

/**
 * What a cms reads from its environment is read once in a process; the next to be started in this one
 * reads it anew. Nothing else of the cms knows of another: what it keeps belongs to its `strapi`.
 */
export function forgetSettings(): void {
  for (const file of Object.keys(require.cache)) {
    if (file.startsWith(config)) Reflect.deleteProperty(require.cache, file)
  }
}
