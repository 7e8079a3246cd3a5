import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { openPages } from './browser'
import { askDesk } from './desk'
import { outputs } from './system'

const root = path.resolve(import.meta.dirname, '../..')
const failures = '.cache/failures'

/**
 * Keeps what a failed test leaves: a picture of each open page, what stood in its console, and what the
 * servers wrote last.
 *
 * @param file of tests
 * @param test its name, with those of what it stands in
 * @returns the folder, relative to the checkout
 */
export async function keepFailure(file: string, test: string): Promise<string> {
  const folder = path.join(failures, path.basename(file), fileName(test))
  const write = (name: string, content: string | Buffer) =>
    writeFile(path.join(root, folder, name), content)
  await mkdir(path.join(root, folder), { recursive: true })
  for (const [index, page] of (await openPages()).entries()) {
    await write(`page-${index + 1}.txt`, await consoleOf(page))
    // One that hangs has no picture.
    const picture = await page.screenshot({ timeout: 5_000 }).catch(() => null)
    if (picture) await write(`page-${index + 1}.png`, picture)
  }
  const logs = { ...(await askDesk<Record<string, string>>('/logs')), ...outputs() }
  for (const [name, log] of Object.entries(logs)) await write(`${name}.log`, log)
  return folder
}

async function consoleOf(page: Page): Promise<string> {
  const messages = (await page.consoleMessages()).map((said) => `${said.type()}: ${said.text()}`)
  const errors = (await page.pageErrors()).map(({ message }) => `uncaught: ${message}`)
  return [page.url(), ...messages, ...errors, ''].join('\n')
}

const fileName = (name: string) =>
  name
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 120)
