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

/** A hook of Strapi's, with what is called by it. */
interface Hook {
  getHandlers: () => unknown[]
  delete: (handler: unknown) => Hook
  register: (handler: unknown) => Hook
}

/**
 * Strapi's permissions outlive a cms of the same process, and each boot adds the same functions to their
 * hooks once more: whatever is asked of the admin would take longer with each cms that ran before.
 */
export function callEachHookOnce(strapi: Strapi.Core.Strapi): void {
  const { engine, actionProvider } = strapi.service('admin::permission')
  const { hooks } = strapi.service('admin::role')
  const all = [engine.hooks, actionProvider.hooks, hooks].flatMap((some) =>
    Object.values(some as Record<string, Hook>),
  )
  for (const hook of all) {
    for (const handler of new Set(hook.getHandlers())) hook.delete(handler).register(handler)
  }
}
