import { afterEach, expect, it, vi } from 'vitest'
import { fetchFaces } from './faces'

afterEach(() => vi.unstubAllGlobals())

/** A document whose style sheets name faces, and which of them were fetched. */
function documentWith(families: readonly string[], load: () => Promise<void>) {
  const fetched: string[] = []
  const fonts = families.map((family) => ({
    family,
    load: () => {
      fetched.push(family)
      return load()
    },
  }))
  return { document: { fonts } as unknown as Document, fetched }
}

const families = ['Leaflet Text', 'Arial', '"Leaflet Display"']

it('fetches ours, and says that they can be shown', async () => {
  vi.stubGlobal('navigator', {})
  const { document, fetched } = documentWith(families, () => Promise.resolve())
  expect(await fetchFaces(document)).toBe(true)
  expect(fetched).toEqual(['Leaflet Text', '"Leaflet Display"'])
})

it('fetches none for whoever saves data, and does not say that they are there', async () => {
  vi.stubGlobal('navigator', { connection: { saveData: true } })
  const { document, fetched } = documentWith(families, () => Promise.resolve())
  expect(await fetchFaces(document)).toBe(false)
  expect(fetched).toEqual([])
})

it('says that they cannot be shown where one of them does not come', async () => {
  vi.stubGlobal('navigator', {})
  const { document } = documentWith(families, () => Promise.reject(new Error('offline')))
  expect(await fetchFaces(document)).toBe(false)
})
