/** Whom the cms believes about a visitor's address: real proxies in front, and visitors who lie. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { administrator, registerAdministrator } from './admin'
import { startCms, type Cms } from './cms'
import { askFrom, startProxy, type Habit, type Proxy } from './proxy'

// None of it concerns the database.
describe.skipIf(inject('postgresServer') !== null)('the address of a visitor', () => {
  const started: Proxy[] = []
  let cms: Cms

  beforeAll(async () => {
    process.env['TRUSTED_PROXIES'] = '1'
    cms = await startCms({ example: false })
  })
  afterAll(async () => {
    delete process.env['TRUSTED_PROXIES']
    await Promise.all(started.map((proxy) => proxy.stop()))
    await cms.stop()
  })

  /** The nearest to the visitor first; what else stands before the cms is told to it. */
  async function behind(...habits: Habit[]): Promise<string> {
    cms.strapi.config.set('settings.trustedProxies', habits.length)
    let url = cms.url
    for (const [index, habit] of [...habits.entries()].reverse()) {
      const proxy = await startProxy(url, habit, `127.0.1.${index + 1}`)
      started.push(proxy)
      url = proxy.url
    }
    return url
  }

  let claims = 0
  /** Another invented address with each call, in each of the ways in which it can be told. */
  function lies(): Record<string, string> {
    const address = `198.51.100.${++claims % 250}`
    return {
      'Content-Type': 'application/json',
      'X-Forwarded-For': claims % 2 ? address : `${address}, 203.0.113.${claims % 250}`,
      'X-Real-IP': address,
      Forwarded: `for=${address}`,
      'X-Branchline-Source': address,
    }
  }

  async function statusesOf(from: string, url: string, times: number): Promise<number[]> {
    const asked = { method: 'POST', headers: lies(), body: '{}' }
    const statuses: number[] = []
    for (let count = 0; count < times; count++) {
      statuses.push((await askFrom(from, url, { ...asked, headers: lies() })).status)
    }
    return statuses
  }

  /** As many forms as go through from one place in a minute. */
  const fitting = 60
  const form = '/api/site/forms/ask'

  /** None, and those of which one does what each can do. */
  const ofEachKind: [Habit[]][] = [[[]], [['adds']], [['replaces', 'adds']]]
  /** Whom to believe is a rule of its own (`cms/src/proxies.test.ts`). */
  const others: [Habit[]][] = [[['replaces']], [['adds', 'adds']], [['adds', 'adds', 'adds']]]

  let visitors = 0
  const visitor = () => `127.0.2.${++visitors}`

  describe('the limit of forms', () => {
    it.each(isWhole ? [...ofEachKind, ...others] : ofEachKind)(
      'behind proxies of which each %j, counts each visitor, whatever is claimed',
      async (habits) => {
        const url = (await behind(...habits)) + form
        const [liar, other] = [visitor(), visitor()]
        const statuses = await statusesOf(liar, url, fitting + 5)
        expect(statuses.slice(0, fitting)).not.toContain(429)
        expect(statuses.slice(fitting)).toEqual(Array(5).fill(429))
        expect(await statusesOf(other, url, 1)).not.toContain(429)
      },
    )

    it('counts a household of many networks of IPv6 as one, beside each of them', async () => {
      const url = (await behind()) + form
      cms.strapi.config.set('settings.trustedProxies', 1)
      const from = visitor()
      const statusOf = async (network: number, house = '12') => {
        const address = `2001:db8:0:${house}${network.toString(16).padStart(2, '0')}::1`
        const headers = { ...lies(), 'X-Forwarded-For': address }
        return (await askFrom(from, url, { method: 'POST', headers, body: '{}' })).status
      }
      const statuses: number[] = []
      for (let network = 0; network < 3 * fitting; network++) statuses.push(await statusOf(network))
      expect(statuses).not.toContain(429)
      expect(await statusOf(255)).toBe(429)
      expect(await statusOf(255, '13')).not.toBe(429)
    })

    it('counts all as one where the last proxy tells less than it should, and still lets nobody lie', async () => {
      const url = (await behind('adds', 'replaces')) + form
      const statuses = await statusesOf(visitor(), url, fitting + 5)
      expect(statuses.slice(fitting)).toEqual(Array(5).fill(429))
      expect(await statusesOf(visitor(), url, 1)).toEqual([429])
    })
  })

  it.each(isWhole ? [...ofEachKind, ...others] : ofEachKind)(
    'stops wrong log-ins of one visitor behind proxies of which each %j, whatever is claimed',
    async (habits) => {
      const url = `${await behind(...habits)}/admin/login`
      const from = visitor()
      const body = JSON.stringify({ email: `${from}@example.org`, password: 'Wrong-pass-1' })
      const statuses: number[] = []
      for (let count = 0; count < 12; count++) {
        const answer = await askFrom(from, url, { method: 'POST', headers: lies(), body })
        statuses.push(answer.status)
      }
      expect(statuses.at(-1)).toBe(429)
    },
  )

  it('believes that a log-in came over TLS only from proxies that are counted', async () => {
    await registerAdministrator(cms)
    const cookieOf = async (habits: Habit[], proto: string) => {
      const url = `${await behind(...habits)}/admin/login`
      const headers = { 'Content-Type': 'application/json', 'X-Forwarded-Proto': proto }
      const body = JSON.stringify(administrator)
      const answer = await askFrom(visitor(), url, { method: 'POST', headers, body })
      expect(answer.status, answer.text).toBe(200)
      return String(answer.headers['set-cookie'])
    }
    expect(await cookieOf([], 'https')).not.toMatch(/; secure/i)
    expect(await cookieOf(['adds'], 'https')).toMatch(/; secure/i)
    expect(await cookieOf(['adds'], 'http, https')).toMatch(/; secure/i)
    expect(await cookieOf(['adds'], 'https, http')).not.toMatch(/; secure/i)
  })
})
