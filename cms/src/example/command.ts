/** What `npm run seed` runs, with the cms stopped: the word `reset` or `remove` says what is wanted. */
import { createStrapi, type Core } from '@strapi/strapi'
import { requireUnused } from '../backup/restoring'
import { loadSettings } from '../backup/settings'
import { note } from '../securityLog/noting'
import { replaceWithExample } from './loadedWhenEmpty'
import { removeExample } from './removal'

/** By the short name of a type. */
const names: Record<string, string> = {
  page: 'pages',
  meeting: 'meetings',
  position: 'positions',
  'date-change': 'date changes',
  'special-date': 'special dates',
  redirect: 'redirects',
  venue: 'venues',
  topic: 'topics',
}

async function remove(app: Core.Strapi): Promise<void> {
  const { removed, kept } = await removeExample(app)
  const counts = Object.entries(names).flatMap(([type, name]) => {
    const count = removed[type] ?? 0
    return count === 0 ? [] : [`${count} ${name}`]
  })
  const lines = [
    counts.length === 0 ? 'Nothing was removed.' : `Removed: ${counts.join(', ')}.`,
    ...(kept.length === 0
      ? []
      : [`Still there, since somebody wrote in it or what stays needs it: ${kept.join(', ')}.`]),
  ]
  const settings = await app
    .documents('api::site-settings.site-settings')
    .findFirst({ populate: ['homePage'] })
  if (!settings?.homePage) {
    lines.push('The site has no home page now: publish one, and choose it in the site settings.')
  }
  process.stdout.write(`${lines.join('\n')}\n`)
}

async function main(): Promise<void> {
  // Somebody's cms may stand on another port or machine: the database knows.
  await requireUnused(loadSettings())
  const app = await createStrapi({ appDir: process.cwd(), distDir: 'dist' }).load()
  const isRemoval = process.argv[2] === 'remove'
  await (isRemoval ? remove(app) : replaceWithExample(app))
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
