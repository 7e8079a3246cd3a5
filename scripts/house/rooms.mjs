// Holds the imports between rooms to `.dependency-cruiser.mjs`, and the drawing of them in
// docs/house.md to what they are. With --draw it draws them anew.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { ROOT, inCheckout } from '../checkout.mjs'
import { drawn, importsBetween } from './drawing.mjs'

const document = inCheckout('docs', 'house.md')
const places = ['cms/src', 'cms/config', 'web/src', 'web/server', 'scripts']

const cruised = execFileSync(
  process.execPath,
  [
    inCheckout('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
    '--config=.dependency-cruiser.mjs',
    '--output-type=json',
    ...places,
  ],
  { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 28 },
)
/**
 * @type {{
 *   modules: import('./drawing.mjs').Module[],
 *   summary: { violations: { rule: { name: string }, from: string, to: string }[] },
 * }}
 */
const { modules, summary } = JSON.parse(cruised)
const ours = modules.filter(({ source }) => !/\.(test|walk)\./.test(source))

/** @type {Record<string, (file: string) => string | null>} */
const drawings = {
  // What there is to say is one room with the languages, wherever it stands.
  cms: (file) =>
    /^cms\/src\/(?!admin\/).*\/words\//.test(file)
      ? 'languages'
      : (/^cms\/src\/([^/]+)\//.exec(file)?.[1] ?? null),
  web: (file) => /^web\/((src|server)\/[^/]+)\//.exec(file)?.[1] ?? null,
}

const before = readFileSync(document, 'utf8')
const text = Object.entries(drawings).reduce(
  (text, [name, roomOf]) =>
    text.replace(
      new RegExp(`(<!-- ${name} -->\n\n).*?(\n\n<!-- /${name} -->)`, 's'),
      (_, start, end) => `${start}${drawn(importsBetween(ours, roomOf))}${end}`,
    ),
  before,
)
if (process.argv.includes('--draw')) writeFileSync(document, text)
else if (text !== before) {
  console.error(
    'docs/house.md shows other imports than there are: node scripts/house/rooms.mjs --draw',
  )
  process.exitCode = 1
}

for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`)
if (summary.violations.length > 0) process.exitCode = 1
console.log(`${modules.length} files looked at`)
