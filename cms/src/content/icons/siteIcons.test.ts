import { beforeEach, expect, it } from 'vitest'
import type { Published } from '../reading/published'
import { SiteIcons } from './siteIcons'

const square = (colour: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="${colour}"/></svg>`,
  )

let files: Map<string, Buffer>
let icons: SiteIcons

beforeEach(() => {
  files = new Map([['our logo.svg', square('blue')]])
  icons = new SiteIcons((name) => Promise.resolve(files.get(name) ?? null))
})

/** What is public, as far as icons are made of it. */
function withSettings(facts: object | null): Published {
  return { settings: { en: facts, es: null, de: null } } as unknown as Published
}

const logo = { url: '/uploads/our%20logo.svg', width: 8, height: 8 }

it('is drawn once for as long as the logo and the colours are the same', async () => {
  const drawn = await icons.file(withSettings({ logo }), 'icon-48.png')
  expect(await icons.file(withSettings({ logo }), 'icon-48.png')).toBe(drawn)
  expect(await icons.file(withSettings({ logo, palette: 'blue' }), 'icon-48.png')).not.toBe(drawn)
})

it('is another one as soon as the file is, under whichever name', async () => {
  const before = await icons.file(withSettings({ logo }), 'icon-48.png')
  files.set('our logo.svg', square('red'))
  const after = await icons.file(withSettings({ logo }), 'icon-48.png')
  expect(after.equals(before)).toBe(false)
})

it('is our mark where there is no logo, or its file is gone; in the branch’s own colour', async () => {
  const own = { palette: 'own', ownColor: '#0057b7' }
  const mark = await icons.file(withSettings(own), 'icon-192.png')
  files.clear()
  expect((await icons.file(withSettings({ ...own, logo }), 'icon-192.png')).equals(mark)).toBe(true)
  expect((await icons.file(withSettings(null), 'icon-192.png')).equals(mark)).toBe(false)
})

it('is no icon at all while the logo can’t be read, and is drawn when it can again', async () => {
  let isReachable = false
  const bucket = new SiteIcons(() =>
    isReachable ? Promise.resolve(square('blue')) : Promise.reject(new Error('away')),
  )
  await expect(bucket.file(withSettings({ logo }), 'icon-48.png')).rejects.toThrow('away')
  isReachable = true
  expect((await bucket.file(withSettings({ logo }), 'icon-48.png')).subarray(1, 4).toString()).toBe(
    'PNG',
  )
})
