import { afterAll, beforeAll, expect, it } from 'vitest'
import { startCms, type Cms } from './cms'
import { closedStatuses, openRoutes } from './publicRoutes'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

let cms: Cms

beforeAll(async () => {
  cms = await startCms({ example: true })
})
afterAll(() => cms.stop())

interface Route {
  path: string
  methods: string[]
}

function registeredRoutes(): Route[] {
  return (
    cms.strapi.server
      .listRoutes()
      .map(({ path, methods }) => ({ path, methods }))
      // Middleware of the router stands among the routes, without a method.
      .filter(({ methods }) => methods.length > 0)
  )
}

/** Real ids, so that a route that would answer for a draft gets the chance to. */
async function fillers(): Promise<Record<string, string>> {
  const draft = await cms.strapi.documents('api::page.page').create({
    data: { title: 'A secret draft', slug: 'a-secret-draft' },
    locale: 'en',
  })
  const [file] = await cms.strapi.db.query('plugin::upload.file').findMany({ limit: 1 })
  return {
    documentId: draft.documentId,
    id: draft.documentId,
    model: 'api::page.page',
    uid: 'api::page.page',
    slug: 'a-secret-draft',
    path: 'a-secret-draft',
    fileId: String(file.id),
  }
}

function fill(path: string, values: Record<string, string>): string {
  return path
    .replace(/:(\w+)(\([^)]*\))?[?*+]?/g, (_, name: string) => values[name] ?? 'x')
    .replaceAll('/(.*)', '/x')
    .replace('/((?!uploads/).+)', '/x')
}

it('walks every registered route with every method: only the listed ones answer anybody', async () => {
  const values = await fillers()
  const routes = registeredRoutes()
  expect(routes.length).toBeGreaterThan(100)

  const wrong: string[] = []
  const opened = new Set<string>()
  for (const route of routes) {
    const isListed = openRoutes.some(({ path }) => path === route.path)
    if (isListed) opened.add(route.path)
    if (isListed || isOtherDoor(route.path)) continue
    for (const method of methods) {
      const address = fill(route.path, values)
      const { status, text } = await cms.ask(address, { method })
      const isPreflight = method === 'OPTIONS' && (status === 200 || status === 204) && text === ''
      if (!closedStatuses.includes(status) && !isPreflight) {
        wrong.push(`${method} ${route.path} (${address}) answered ${status}`)
      }
      if (text.includes('A secret draft')) wrong.push(`${method} ${route.path} showed a draft`)
    }
  }
  expect(wrong).toEqual([])
  expect([...opened].sort()).toEqual(openRoutes.map(({ path }) => path).sort())
})

/** The admin has its own sign-in; uploads are files that the site shows. */
function isOtherDoor(path: string): boolean {
  return path.startsWith('/admin') || path.startsWith('/uploads/')
}

it('lets nobody write through an open route', async () => {
  const values = await fillers()
  const wrong: string[] = []
  for (const { path, isPost } of openRoutes) {
    for (const method of ['PUT', 'PATCH', 'DELETE', ...(isPost ? [] : ['POST'])]) {
      const { status } = await cms.ask(fill(path, values), { method })
      if (path !== '/_health' && !closedStatuses.includes(status)) {
        wrong.push(`${method} ${path} answered ${status}`)
      }
    }
  }
  expect(wrong).toEqual([])
})

it('lets the admin’s pages load from no other host than the cms and the site', async () => {
  const policy = (await cms.ask('/_health')).headers.get('content-security-policy') ?? ''
  expect(policy).toContain('connect-src')
  const sources = policy.split(/[; ]+/).filter((word) => word.includes(':'))
  const known = ['data:', 'blob:', 'http://127.0.0.1:1337', 'http://127.0.0.1:3000']
  expect(sources.filter((source) => !known.includes(source))).toEqual([])
})

it('shuts its closed routes however their address is written', async () => {
  for (const path of [
    '//',
    '/content-manager/preview/script/',
    '/Content-Manager/Preview/Script',
  ]) {
    expect((await cms.ask(path)).status, path).toBe(404)
  }
})
