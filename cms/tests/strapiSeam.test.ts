/** What we rely on of a Strapi that runs, of one with nothing of ours in it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBareStrapi, type Bare } from './seam/bareStrapi'
import { data } from './seam/data'
import { files } from './seam/files'
import type { InStrapi } from './seam/looking'
import { people } from './seam/people'
import { told } from './seam/relied'
import { requests, standInFront } from './seam/requests'

let bare: Bare | undefined

beforeAll(async () => {
  bare = await startBareStrapi(standInFront)
})

afterAll(() => bare?.stop())

describe.each([
  ['its data', data],
  ['people and their rights', people],
  ['files and mail', files],
  ['requests', requests],
] as const)('Strapi has as we know it, of %s,', (_part, relied) => {
  it.each(relied)('$what', { retry: 0 }, async (entry) => {
    expect(await missing(entry), told(entry)).toEqual([])
  })
})

/** What can't be asked at all is missing, too. */
async function missing(entry: InStrapi): Promise<string[]> {
  try {
    return bare ? await entry.missing(bare.strapi) : ['a Strapi that starts']
  } catch (error) {
    return [String(error)]
  }
}
