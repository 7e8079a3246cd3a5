import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTellingFigures } from '../src/figures/telling'
import { StartRefused } from '../src/setup/administrator'
import { registerAdministrator } from './admin'
import { startCms, type Cms } from './cms'
import { now } from './clock/clock.mjs'
import { freePort } from './ports/ports.mjs'

// What Prometheus reads of the cms, and what its rules and the dashboard make of it.

const root = path.resolve(import.meta.dirname, '../..')

let cms: Cms
let port: number

beforeAll(async () => {
  port = await freePort()
  cms = await startCms({ example: true, env: { CMS_METRICS_PORT: String(port) } })
})
afterAll(() => cms.stop())

async function figures(): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toContain('version=0.0.4')
  return answer.text()
}

const valueOf = (text: string, name: string): number | null => {
  const line = text.split('\n').find((line) => line.startsWith(`${name} `))
  return line === undefined ? null : Number(line.slice(name.length))
}

it('tells how the cms does, and nothing beside', async () => {
  const admin = await registerAdministrator(cms)
  expect((await admin.ask('GET', '/branchline/home')).status).toBe(200)
  expect((await cms.ask('/api/site')).status).toBe(200)
  expect((await cms.ask('/api/site/pages/none')).status).toBe(404)
  const text = await figures()
  const count = (labels: string) => valueOf(text, `branchline_cms_request_seconds_count{${labels}}`)
  expect(count('by="web",class="2xx"')).toBe(1)
  expect(count('by="web",class="4xx"')).toBe(1)
  expect(count('by="desk",class="2xx"')).toBeGreaterThan(0)
  expect(valueOf(text, 'branchline_mails{state="waiting"}')).toBe(0)
  const free = valueOf(text, `branchline_disk_free_ratio{folder="${cms.place.dataDir}"}`)
  expect(free).toBeGreaterThan(0)
  expect(free).toBeLessThanOrEqual(1)
  const bytes = valueOf(text, `branchline_disk_free_bytes{folder="${cms.place.dataDir}"}`)
  expect(bytes).toBeGreaterThan(1e6)
  expect(valueOf(text, 'process_resident_memory_bytes')).toBeGreaterThan(1e8)
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404)
})

it('tells of a problem what kind it is, as long as it is one', async () => {
  const day = 24 * 60 * 60 * 1000
  const backups = path.join(cms.place.dataDir, 'backups')
  const made = async (at: number) => {
    const name = `branchline-${new Date(at).toISOString().replaceAll(':', '-')}.tar.gz`
    await mkdir(backups, { recursive: true })
    await writeFile(path.join(backups, name), '')
  }
  expect(valueOf(await figures(), 'branchline_last_backup_timestamp_seconds')).toBe(0)
  const at = now() - 9 * day
  await made(at)
  const old = await figures()
  expect(valueOf(old, 'branchline_needs_a_hand{kind="backup-old"}')).toBe(1)
  expect(valueOf(old, 'branchline_last_backup_timestamp_seconds')).toBe(at / 1000)
  await made(now())
  expect(await figures()).not.toContain('kind="backup-old"')
})

it('has all that rules and dashboard name, beside what the web server tells', async () => {
  const told = new Set([...(await figures()).matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name))
  const ofTheWeb = ['web/server/metrics.ts', 'web/server/main.ts']
  for (const file of ofTheWeb) {
    const source = await readFile(path.join(root, file), 'utf8')
    for (const [, name] of source.matchAll(/'(branchline_\w+)'/g)) told.add(name)
  }
  const folder = path.join(root, 'deploy', 'monitoring')
  for (const file of ['alerts.yml', 'dashboard.json']) {
    const source = await readFile(path.join(folder, file), 'utf8')
    const named = [...source.matchAll(/\b(?:branchline|process|nodejs)_\w+/g)].map(([name]) =>
      name.replace(/_(bucket|count|sum)$/, ''),
    )
    expect(named.length).toBeGreaterThan(5)
    for (const name of named) expect(told, `${file} names ${name}`).toContain(name)
  }
})

it('where its port is taken, a start is refused in one sentence', async () => {
  const start = startTellingFigures(cms.strapi, [])
  await expect(start).rejects.toThrow(StartRefused)
  await expect(start).rejects.toThrow(
    `CMS_METRICS_PORT: nothing can listen on port ${port} of 127.0.0.1 (EADDRINUSE)`,
  )
})
