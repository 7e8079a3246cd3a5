import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type * as Importing from '../src/import/importFile'
import type * as Progressing from '../src/import/progress'
import { built } from './built'
import { startCms, type Cms } from './cms'

// The built one: it shares its error classes with the cms that runs.
const { importFile } = built<typeof Importing>('import/importFile')
const { Progress } = built<typeof Progressing>('import/progress')

const folder = path.join(import.meta.dirname, 'import', 'others')
const files = readdirSync(folder).filter((name) => name.endsWith('.ics'))
const tables = ['meeting', 'venue', 'date-change', 'import-source'] as const

let cms: Cms

beforeAll(async () => {
  cms = await startCms({ example: false })
})
afterAll(() => cms.stop())

async function bringIn(text: string, isDry: boolean): Promise<string[]> {
  const progress = new Progress({ isTTY: false, write: () => true })
  const choices = { isDry, postsAs: null, files: null }
  return (await importFile(cms.strapi, text, choices, progress)).lines()
}

async function everything(): Promise<unknown[]> {
  const rows: unknown[] = []
  for (const name of tables) {
    rows.push(
      await cms.strapi.db.query(`api::${name}.${name}`).findMany({ orderBy: { id: 'asc' } }),
    )
  }
  return rows
}

it.each(files)(
  '%s is brought in as a dry run says, and a second time changes nothing',
  async (name) => {
    const text = readFileSync(path.join(folder, name), 'utf8')
    const dry = await bringIn(text, true)
    expect(await bringIn(text, false)).toEqual(dry)
    const before = await everything()
    const again = await bringIn(text, false)
    expect(again.join('\n')).not.toMatch(/\b(made|updated|failed)\b/)
    expect(await everything()).toEqual(before)
  },
)
