import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FormToken, GetInvolved } from '../src/contract'
import { startCms, type Cms } from './cms'

let cms: Cms

beforeAll(async () => {
  cms = await startCms({ example: true })
})
afterAll(() => cms.stop())

async function read<T>(path: string): Promise<T> {
  const answer = await cms.ask(`/api/site${path}`)
  expect(answer.status, `${path}: ${answer.text.slice(0, 200)}`).toBe(200)
  return answer.json as T
}

it('keeps what a form brings, once', async () => {
  const { consent } = await read<GetInvolved>('/get-involved?locale=es')
  const { token, opensAt } = await read<FormToken>('/forms/token')
  await new Promise((resolve) => setTimeout(resolve, Date.parse(opensAt) - Date.now()))
  const body = JSON.stringify({ token, email: 'ana@example.org', consent: consent.id })
  const headers = { 'Content-Type': 'application/json' }
  const send = () => cms.ask('/api/site/forms/sign-up?locale=es', { method: 'POST', headers, body })
  expect((await send()).json).toEqual({ accepted: 'sign-up' })
  expect((await send()).text).toContain('{"field":"token","problem":"used"}')
  expect(await cms.strapi.db.query('api::involvement-entry.involvement-entry').count()).toBe(1)
})
