import { expect, it } from 'vitest'
import { toShareImage } from './media'

const full = { url: '/uploads/full_march.webp', width: 2000, height: 1050 }
const file = {
  url: '/uploads/march.png',
  width: 1200,
  height: 630,
  alternativeText: 'A march',
  mime: 'image/png',
  size: 300,
  formats: { full },
}

it('gives the uploaded file for shared links where every chat shows it', () => {
  expect(toShareImage(file, 'en')).toMatchObject({
    url: '/uploads/march.png',
    width: 1200,
    height: 630,
    alternativeText: 'A march',
  })
  expect(toShareImage({ ...file, mime: 'image/jpeg' }, 'en')?.url).toBe('/uploads/march.png')
})

it('gives any other as everywhere else', () => {
  expect(toShareImage({ ...file, size: 300.01 }, 'en')).toMatchObject(full)
  expect(toShareImage({ ...file, mime: 'image/webp' }, 'en')).toMatchObject(full)
  expect(toShareImage({ ...file, size: undefined }, 'en')).toMatchObject(full)
  expect(toShareImage(null, 'en')).toBeNull()
})
