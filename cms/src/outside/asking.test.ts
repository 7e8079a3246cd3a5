import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSealedServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { askOutside, type OutsideOptions } from './asking'
import { destinationOf, openInternet, resolverBy, type Guard } from './destination'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** Names lead where a test says, and of this machine one port may be asked. */
function guardOf(names: Record<string, string[]>, port: number | null): Guard {
  return {
    resolve: (hostname) => Promise.resolve(names[hostname] ?? []),
    mayReach: (ip, asked) =>
      (ip === '127.0.0.1' && asked === port) || openInternet.mayReach(ip, asked),
  }
}

const nobody = guardOf({}, null)

describe('where it goes', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://0/',
    'http://0.0.0.0/',
    'http://１２７.0.0.1/',
    'http://①②⑦.0.0.1/',
    'http://127。0。0。1/',
    'http://%31%32%37.0.0.1/',
    'http://127.0.0.1./',
    'http://[::1]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://224.0.0.1/',
    // Ports of other services.
    'http://93.184.216.34:22/',
    'https://93.184.216.34:5432/',
    // Not of the web, or with credentials.
    'ftp://93.184.216.34/',
    'file:///etc/passwd',
    'gopher://93.184.216.34/',
    'data:text/plain,x',
    'http://me@93.184.216.34/',
    'http://me:secret@93.184.216.34/',
    'nowhere',
    '',
    '//93.184.216.34/',
  ])('refuses %s', async (address) => {
    await expect(askOutside(address, { guard: nobody })).rejects.toThrow(
      expect.objectContaining({ name: 'DestinationRefused' }),
    )
  })

  it.each(['http://93.184.216.34/', 'https://93.184.216.34:443/', 'https://[2606:4700::1111]/x'])(
    'takes %s',
    async (address) => {
      const { url } = await destinationOf(address, nobody)
      expect(url.href).toBe(new URL(address).href)
    },
  )

  it.each([
    [['127.0.0.1']],
    [['10.1.2.3']],
    [['::1']],
    [['::ffff:10.0.0.1']],
    [['fd00::1']],
    // One good among bad ones.
    [['93.184.216.34', '127.0.0.1']],
    [['2606:4700::1111', 'fe80::1']],
    [[]],
  ])('refuses a name that leads to %j', async (ips) => {
    const guard = guardOf({ 'a.example': ips }, null)
    await expect(askOutside('http://a.example/', { guard })).rejects.toThrow(
      expect.objectContaining({ name: 'DestinationRefused' }),
    )
  })

  it('tells a name that nobody knows from a resolver that does not answer', async () => {
    const failing = (code: string) =>
      resolverBy(() => Promise.reject(Object.assign(new Error(code), { code })))
    const ask = (code: string) =>
      askOutside('http://a.example/', { guard: { ...nobody, resolve: failing(code) } })
    await expect(ask('ENOTFOUND')).rejects.toMatchObject({ refusal: 'unknown name' })
    await expect(ask('EAI_AGAIN')).rejects.toMatchObject({ failure: 'broken' })
  })

  it('connects to the address that was looked up, whatever a second look would say', async () => {
    let looks = 0
    const port = await serve((request, response) => response.end(request.headers.host))
    const guard: Guard = {
      ...guardOf({}, port),
      // The second answer is where nobody listens.
      resolve: () => Promise.resolve(++looks === 1 ? ['127.0.0.1'] : ['127.0.0.2']),
    }
    const { body } = await askOutside(`http://a.example:${port}/`, { guard })
    expect(body.toString()).toBe(`a.example:${port}`)
    expect(looks).toBe(1)
  })

  it('goes by no proxy of the environment', async () => {
    const port = await serve((_, response) => response.end('asked itself'))
    const proxy = await serve((_, response) => response.end('asked a proxy'))
    const names = ['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY', 'NODE_USE_ENV_PROXY']
    for (const name of names) vi.stubEnv(name, `http://127.0.0.1:${proxy}`)
    vi.stubEnv('NODE_USE_ENV_PROXY', '1')
    try {
      const guard = guardOf({ 'a.example': ['127.0.0.1'] }, port)
      const { body } = await askOutside(`http://a.example:${port}/`, { guard })
      expect(body.toString()).toBe('asked itself')
    } finally {
      vi.unstubAllEnvs()
    }
  })
})

describe('a redirect', () => {
  it.each([
    'http://127.0.0.1:1/',
    'http://0.0.0.0/',
    'http://inner.example/',
    '//169.254.169.254/',
    'file:///etc/passwd',
    'http://me:secret@93.184.216.34/',
    'http://[::1]/',
    'http://:x/',
  ])('to %s is not followed', async (location) => {
    const port = await serve((_, response) => response.writeHead(302, { location }).end())
    const guard = guardOf({ 'a.example': ['127.0.0.1'], 'inner.example': ['10.0.0.1'] }, port)
    await expect(askOutside(`http://a.example:${port}/`, { guard })).rejects.toThrow(
      expect.objectContaining({ name: 'DestinationRefused' }),
    )
  })

  it('to another public place is followed, each time looked up anew', async () => {
    const looked: string[] = []
    const port = await serve(({ url, headers }, response) => {
      if (url === '/end') response.end(headers.host)
      else response.writeHead(301, { location: `http://b.example:${port}/end` }).end()
    })
    const inner = guardOf({ 'a.example': ['127.0.0.1'], 'b.example': ['127.0.0.1'] }, port)
    const guard: Guard = {
      ...inner,
      resolve: (hostname) => {
        looked.push(hostname)
        return inner.resolve(hostname)
      },
    }
    const answer = await askOutside(`http://a.example:${port}/`, { guard })
    expect(answer.body.toString()).toBe(`b.example:${port}`)
    expect(answer.url.hostname).toBe('b.example')
    expect(looked).toEqual(['a.example', 'b.example'])
  })

  it('after a redirect after a redirect ends', async () => {
    let asked = 0
    const port = await serve((_, response) => {
      asked += 1
      response.writeHead(307, { location: `/${asked}` }).end()
    })
    const guard = guardOf({ 'a.example': ['127.0.0.1'] }, port)
    await expect(
      askOutside(`http://a.example:${port}/`, { guard, mostRedirects: 2 }),
    ).rejects.toThrow('on and on')
    expect(asked).toBe(3)
  })
})

describe('an answer', () => {
  async function askServer(listener: RequestListener, options: Omit<OutsideOptions, 'guard'> = {}) {
    const port = await serve(listener)
    const guard = guardOf({ 'a.example': ['127.0.0.1'] }, port)
    return askOutside(`http://a.example:${port}/x?y=z`, { guard, ...options })
  }

  it('comes whole, and tells the other side nothing of us', async () => {
    const answer = await askServer(({ url, rawHeaders }, response) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ url, names: rawHeaders.filter((_, at) => at % 2 === 0) }))
    })
    expect(answer).toMatchObject({ status: 200, type: 'application/json' })
    expect(JSON.parse(answer.body.toString())).toEqual({
      url: '/x?y=z',
      names: ['host', 'accept', 'accept-encoding', 'Connection'],
    })
  })

  it('that is still so is none, where it is asked by what an earlier one was known by', async () => {
    const lastModified = 'Wed, 14 May 2036 17:00:00 GMT'
    const listener: RequestListener = ({ headers }, response) => {
      response.setHeader('etag', '"a"').setHeader('last-modified', lastModified)
      const isSame =
        headers['if-none-match'] === '"a"' && headers['if-modified-since'] === lastModified
      response.writeHead(isSame ? 304 : 200).end(isSame ? '' : 'new')
    }
    const known = { etag: '"a"', lastModified }
    expect(await askServer(listener)).toMatchObject({ status: 200, ...known })
    const again = await askServer(listener, { known })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
  })

  it('that is too long is left, also when it says no length', async () => {
    await expect(
      askServer((_, response) => response.end('x'.repeat(2_000)), { longestBytes: 1_000 }),
    ).rejects.toThrow('longer than 1000 bytes')
    const endless: RequestListener = (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(1_000)));
      }
      response.on('drain', more)
      more()
    }
    await expect(askServer(endless, { longestBytes: 100_000 })).rejects.toThrow('longer than')
  })

  it('that does not come, or does not end, is left in time', async () => {
    const late = { patienceMs: 200 }
    await expect(askServer(() => undefined, late)).rejects.toThrow('too long')
    const dawdling: RequestListener = (_, response) => response.write('x')
    await expect(askServer(dawdling, late)).rejects.toThrow('too long')
    const guard: Guard = { ...openInternet, resolve: () => new Promise(() => {}) }
    await expect(askOutside('http://a.example/', { guard, ...late })).rejects.toThrow('too long')
  })

  it('that nobody gives, since nothing listens there, is told from one that is late', async () => {
    const port = await serve(() => undefined)
    const [server] = servers.splice(0)
    server?.close()
    const guard = guardOf({ 'a.example': ['127.0.0.1'] }, port)
    const address = `http://a.example:${port}/`
    await expect(askOutside(address, { guard })).rejects.toMatchObject({ failure: 'shut' })
    await expect(askServer(() => undefined, { patienceMs: 200 })).rejects.toMatchObject({
      failure: 'too late',
    })
  })

  it('that nobody vouches for is told from one that does not come', async () => {
    const made = execFileSync(process.execPath, [
      path.join(import.meta.dirname, '../../tests/certificate.mjs'),
      ...['2020-01-01', '2099-01-01'],
    ])
    const sealing = JSON.parse(made.toString()) as { key: string; cert: string }
    const server = createSealedServer(sealing, (_, response) => response.end('secret')).listen(
      0,
      '127.0.0.1',
    )
    servers.push(server)
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const guard = guardOf({ 'a.example': ['127.0.0.1'] }, port)
    await expect(askOutside(`https://a.example:${port}/`, { guard })).rejects.toMatchObject({
      failure: 'untrusted',
    })
  })

  it('that breaks off is none', async () => {
    const breaking: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-length': 1_000 })
      response.write('x', () => response.destroy())
    }
    await expect(askServer(breaking)).rejects.toThrow(
      expect.objectContaining({ name: 'OutsideFailed' }),
    )
  })
})
