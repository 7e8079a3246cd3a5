// What the first visit to a page weighs, as a running server sends it to a browser that takes
// brotli: `node weight.mjs http://127.0.0.1:3000/`. Fails when it is more than was agreed on.
import { get } from 'node:http'
import { argv, exit, stderr, stdout } from 'node:process'
import { pathToFileURL } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'

/**
 * At most so many bytes on the line, for any page. A document of this size comes in one flight: a
 * server may send ten segments of 1,460 bytes before it hears from the browser.
 */
export const budget = { document: 14_600, script: 45_000, font: 25_000 }

/** For the home page, where most visits begin. */
export const homeBudget = { ...budget, document: 14_000 }

/** For all that a first visit fetches by itself, pictures and the heads of answers included. */
export const visitBudget = { requests: 10, bytes: 110_000 }

/**
 * For what makes a phone keep the site, which is fetched once somebody has done something with a page:
 * worker and registration, what they keep without its having been opened, and the files that show it.
 */
export const offlineBudget = { script: 5_000, ahead: 40_000, files: 41_000 }

/** For all that the admin fetches until one can log in. */
export const adminBudget = 900_000

/** @typedef {{ bytes: number, text: string }} Received */

/**
 * @param {URL} url
 * @returns {Promise<Received>}
 */
function receive(url) {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      /** @type {Buffer[]} */
      const pieces = []
      response.on('data', (piece) => pieces.push(piece))
      response.on('error', reject)
      response.on('end', () => {
        if (response.statusCode !== 200) {
          reject(new Error(`${url.href} answered with status ${response.statusCode}`))
          return
        }
        const body = Buffer.concat(pieces)
        const isPressed = response.headers['content-encoding'] === 'br'
        const text = (isPressed ? brotliDecompressSync(body) : body).toString()
        resolve({ bytes: body.byteLength, text })
      })
    }).on('error', reject)
  })
}

/** @param {string} text @param {RegExp} pattern */
const all = (text, pattern) => [...text.matchAll(pattern)].map(([, found = '']) => found)

/**
 * Weighs the document at `address`, the scripts that it runs at once and fetches (those
 * it names and all that these import statically) and the fonts of its style sheet.
 *
 * @param {string} address
 * @returns {Promise<Record<keyof typeof budget, number>>} bytes
 */
export async function weigh(address) {
  const start = new URL(address)
  const document = await receive(start)
  /** @type {Map<string, number>} */
  const scripts = new Map()
  /** @param {URL} url */
  const follow = async (url) => {
    if (scripts.has(url.href)) return
    scripts.set(url.href, 0)
    const { bytes, text } = await receive(url)
    scripts.set(url.href, bytes)
    const imports = all(text, /(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)
    await Promise.all(imports.map((name) => follow(new URL(name, url))))
  }
  const named = [
    ...all(document.text, /<script[^>]* src="([^"]+)"/g),
    ...all(document.text, /<meta name="app-files" content="([^"]+)"/g).flatMap((names) =>
      names.split(' '),
    ),
  ]
  await Promise.all(named.map((name) => follow(new URL(name, start))))
  const fonts = new Set(all(document.text, /url\(["']?([^"')]+\.woff2)["']?\)/g))
  const fontBytes = await Promise.all(
    [...fonts].map(async (name) => (await receive(new URL(name, start))).bytes),
  )
  const sum = (/** @type {Iterable<number>} */ values) => [...values].reduce((a, b) => a + b, 0)
  return { document: document.bytes, script: sum(scripts.values()), font: sum(fontBytes) }
}

/**
 * Weighs what makes a phone keep the site.
 *
 * @param {string} origin of the site
 * @param {string} locale
 * @returns {Promise<Record<keyof typeof offlineBudget, number>>} bytes
 */
export async function weighOffline(origin, locale) {
  const ahead = await receive(new URL(`/kept.json?locale=${locale}`, origin))
  /** @type {{ files: string[] }} */
  const { files } = JSON.parse(ahead.text)
  const home = await receive(new URL('/', origin))
  const scripts = await Promise.all(
    files
      .filter((name) => name.endsWith('.js'))
      .map(async (name) => ({ name, ...(await receive(new URL(name, origin))) })),
  )
  // A page that has come to life has these.
  const isThere = (/** @type {string} */ name) =>
    home.text.includes(name) || /\/later-[^/]+\.js$/.test(name)
  const later = scripts.find(({ name }) => /\/later-[^/]+\.js$/.test(name))
  const keeping = new Set(all(later?.text ?? '', /["']\.\/(keeping-[^"']+\.js)["']/g))
  if (keeping.size !== 1) throw new Error('What registers the service worker was not found')
  /** @type {Map<string, number>} */
  const own = new Map()
  /** @param {string} name */
  const follow = async (name) => {
    const address = `/assets/${name}`
    if (own.has(name) || home.text.includes(address) || isThere(address)) return
    own.set(name, 0)
    const { bytes, text } = await receive(new URL(address, origin))
    own.set(name, bytes)
    await Promise.all(all(text, /(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g).map(follow))
  }
  await Promise.all([...keeping].map(follow))
  const worker = await receive(new URL('/sw.js', origin))
  const sum = (/** @type {number[]} */ values) => values.reduce((a, b) => a + b, 0)
  return {
    script: worker.bytes + sum([...own.values()]),
    ahead: ahead.bytes,
    files: sum(scripts.filter(({ name }) => !isThere(name)).map(({ bytes }) => bytes)),
  }
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  const address = argv[2]
  if (address === undefined) {
    stderr.write('Give the address of a page, for example http://127.0.0.1:3000/\n')
    exit(2)
  }
  const weight = await weigh(address)
  const allowed = /^\/(es)?$/.test(new URL(address).pathname) ? homeBudget : budget
  for (const part of /** @type {const} */ (['document', 'script', 'font'])) {
    const verdict = weight[part] <= allowed[part] ? 'within' : 'OVER'
    stdout.write(`${part}: ${weight[part]} bytes, ${verdict} ${allowed[part]}\n`)
    if (weight[part] > allowed[part]) process.exitCode = 1
  }
}
