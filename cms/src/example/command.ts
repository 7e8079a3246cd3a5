/** What `npm run seed` runs, with the cms stopped: the word `reset` or `remove` says what is wanted. */
import type { Core } from '@strapi/strapi'
import { requireUnused } from '../backup/restoring'
import { loadSettings } from '../backup/settings'
import { readBoundPages } from '../content/reading/siteSettings'
import { shortName } from '../content/types'
import { note } from '../securityLog/noting'
import { loadForCommand } from '../strapi/command'
import { replaceWithExample } from './loadedWhenEmpty'
import { ExampleMemory } from './memory'
import { removeExample } from './removal'

/** By the short name of a type. */
const names: Record<string, string> = {
  page: 'pages',
  meeting: 'meetings',
  position: 'positions',
  article: 'news articles',
  paper: 'documents',
  group: 'groups',
  person: 'people',
  circular: 'letters',
  'date-change': 'date changes',
  'special-date': 'special dates',
  redirect: 'redirects',
  venue: 'venues',
  topic: 'topics',
  interest: 'interests',
  closure: 'closed days',
}

/** "12 pages, 8 meetings"; '': none. @param counts by the short names of types */
function countsInWords(counts: Record<string, number>): string {
  const told = Object.entries(names).flatMap(([type, name]) => {
    const count = counts[type] ?? 0
    return count === 0 ? [] : [`${count} ${name}`]
  })
  return told.join(', ')
}

async function remove(app: Core.Strapi): Promise<void> {
  const { removed, kept } = await removeExample(app)
  const counts = countsInWords(removed)
  const lines = [
    counts === '' ? 'Nothing was removed.' : `Removed: ${counts}.`,
    ...(kept.length === 0
      ? []
      : [`Still there, since somebody wrote in it or what stays needs it: ${kept.join(', ')}.`]),
  ]
  if ((await readBoundPages(app)).home === null) {
    lines.push('The site has no home page now: publish one, and choose it in the site settings.')
  }
  process.stdout.write(`${lines.join('\n')}\n`)
}

async function reset(app: Core.Strapi): Promise<void> {
  await replaceWithExample(app)
  const { documents = {} } = (await new ExampleMemory(app).loaded()) ?? {}
  const counts = Object.entries(documents).map(([uid, ids]) => [shortName(uid), ids.length])
  const loaded = countsInWords(Object.fromEntries(counts))
  process.stdout.write(`All content was removed, and the example loaded again: ${loaded}.\n`)
}

async function main(): Promise<void> {
  // Somebody's cms may stand on another port or machine: the database knows.
  await requireUnused(loadSettings())
  const app = await loadForCommand()
  const isRemoval = process.argv[2] === 'remove'
  await (isRemoval ? remove(app) : reset(app))
  await note(app, { kind: isRemoval ? 'example-removed' : 'example-loaded', facts: {} })
  await app.destroy()
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  },
)
