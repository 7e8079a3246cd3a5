/** Nothing of ours asks the outside but by `asking.ts`, which is guarded. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

const cms = path.resolve(import.meta.dirname, '../..')

const modules =
  /^(node:)?(child_process|cluster|dgram|dns|dns\/promises|http|http2|https|inspector|net|tls|undici|worker_threads)$|^(axios|got|imapflow|ioredis|ky|needle|node-fetch|nodemailer|pg|pg-copy-streams|request|superagent|ws)(\/|$)/
const globals = new Set(['EventSource', 'WebSocket', 'XMLHttpRequest', 'fetch'])
/** They only look at addresses, or at where they run. */
const harmless = new Set(['isIP', 'isIPv4', 'isIPv6', 'isMainThread'])

/** Who may, and why. */
const exceptions: Record<string, string> = {
  'src/accounts/guesser.ts': 'a thread that judges passwords',
  'src/accounts/guessingThread.ts': 'that thread, which answers the one that began it',
  'src/following/readingThread.ts': 'a thread, which answers the one that began it',
  'src/import/limitedThread.ts': 'a thread that reads a calendar or an export',
  'src/import/desk/readingThread.ts': 'that thread, which answers the one that began it',
  'src/hangs.ts': 'a thread that looks at this one',
  'src/metricsServer.ts': 'it only listens',
  'src/outside/asking.ts': 'the guarded way',
  'src/outside/certificate.ts':
    'the public addresses of the settings, of which it reads no more than a certificate',
  'src/outside/destination.ts': 'its look-up',
  'src/outside/mailbox.ts': 'the mailbox of the settings',
  'src/outside/mailRecords.ts':
    'what the domain of mails says of itself, by the machine’s name servers',
  'src/strapi/requests.ts': 'an imagined request, never connected',
  'src/backup/elsewhere.ts': 'the mail server and the program of the settings',
  'src/backup/postgres/connection.ts': 'the database of the settings',
  'src/backup/postgres/dump.ts': 'the database of the settings',
  'src/backup/postgres/load.ts': 'the database of the settings',
}

async function sources(): Promise<string[]> {
  const folders = ['config', 'seed', 'src']
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(path.join(cms, folder), { recursive: true })
      return names.map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    }),
  )
  return found
    .flat()
    .filter((name) => /\.[cm]?[jt]sx?$/.test(name) && !/\.test\.ts$/.test(name))
    .filter((name) => !/^(src\/admin|seed\/\w+\/)/.test(name))
}

/** What has none of these words has no way out: to read its syntax is most of the work. */
const words = new RegExp(
  `\\b(${[...globals].join('|')})\\b|['"\`](${modules.source.replaceAll(/[\^$]/g, '')})`,
)

/** Ways out of what stands in a file, as they are written. */
function waysOut(name: string, text: string): string[] {
  const found: string[] = []
  if (!words.test(text)) return found
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && isWayOut(node.moduleSpecifier)) {
      const { importClause } = node
      const named = importClause?.namedBindings
      const isHarmless =
        importClause?.isTypeOnly === true ||
        (importClause?.name === undefined &&
          named !== undefined &&
          ts.isNamedImports(named) &&
          named.elements.every(
            ({ isTypeOnly, name, propertyName }) =>
              isTypeOnly || harmless.has((propertyName ?? name).text),
          ))
      if (!isHarmless) found.push(node.getText())
    }
    if (ts.isExportDeclaration(node) && isWayOut(node.moduleSpecifier)) found.push(node.getText())
    if (ts.isCallExpression(node)) {
      const { expression, arguments: given } = node
      const loads =
        expression.kind === ts.SyntaxKind.ImportKeyword ||
        /require|builtin/i.test(expression.getText())
      if (loads && isWayOut(given[0])) found.push(node.getText())
      const called = ts.isPropertyAccessExpression(expression) ? expression.name : expression
      if (globals.has(called.getText())) found.push(node.getText())
    }
    if (ts.isNewExpression(node) && globals.has(node.expression.getText())) {
      found.push(node.getText())
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true))
  return found
}

function isWayOut(specifier: ts.Expression | undefined): boolean {
  return (
    specifier !== undefined && ts.isStringLiteralLike(specifier) && modules.test(specifier.text)
  )
}

it('finds none but the named ones', async () => {
  const names = await sources()
  expect(names.length).toBeGreaterThan(300)
  const found = new Map<string, string[]>()
  for (const name of names) {
    const ways = waysOut(name, await readFile(path.join(cms, name), 'utf8'))
    if (ways.length > 0) found.set(name, ways)
  }
  const unnamed = [...found].filter(([name]) => exceptions[name] === undefined)
  expect(unnamed).toEqual([])
  // An exception that nothing needs any more would let the next one through.
  expect(Object.keys(exceptions).filter((name) => !found.has(name))).toEqual([])
})

it.each([
  `import http from 'node:http'`,
  `import { request } from 'https'`,
  `import * as net from 'net'`,
  `import { isIP, connect } from 'node:net'`,
  `export { request } from 'undici'`,
  `const { lookup } = require('node:dns')`,
  `await import('axios')`,
  `await import('imapflow')`,
  `process.getBuiltinModule('node:http')`,
  `fetch(address)`,
  `globalThis.fetch(address)`,
  `strapi.fetch(address)`,
  `new WebSocket(address)`,
])('would find %s', (code) => {
  expect(waysOut('x.ts', code)).toHaveLength(1)
})

it.each([
  `import { isIPv6 } from 'node:net'`,
  `import type { Socket } from 'node:net'`,
  `refetch()`,
])('leaves %s', (code) => {
  expect(waysOut('x.ts', code)).toEqual([])
})
