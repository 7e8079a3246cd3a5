// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { mountOnSite } from '../mounting'
import { image } from '../sample-branch'
import SitePicture from './SitePicture.vue'

it('offers every size, the whole picture last', () => {
  const picture = mountOnSite(SitePicture, { image, sizes: '100vw' }).get('img')
  expect(picture.attributes('srcset')).toBe(
    '/uploads/small_march.png 500w, /uploads/medium_march.png 750w, /uploads/march.png 1600w',
  )
  expect(picture.attributes('sizes')).toBe('100vw')
})

it('waits until it is needed, unless it comes first', () => {
  const later = mountOnSite(SitePicture, { image, sizes: '100vw' }).get('img')
  expect(later.attributes('loading')).toBe('lazy')
  expect(later.attributes('fetchpriority')).toBeUndefined()
  const first = mountOnSite(SitePicture, { image, sizes: '100vw', eager: true }).get('img')
  expect(first.attributes('loading')).toBeUndefined()
  expect(first.attributes('fetchpriority')).toBe('high')
})

it('says in which language it is read out, where that is not the page’s', () => {
  const props = { image, sizes: '100vw' }
  expect(mountOnSite(SitePicture, props).get('img').attributes('lang')).toBeUndefined()
  const spanish = mountOnSite(SitePicture, props, { locale: 'es' })
  expect(spanish.get('img').attributes('lang')).toBe('en')
})

it('keeps the focal point in view by classes, never by a style attribute', () => {
  const picture = mountOnSite(SitePicture, { image, sizes: '100vw' }).get('img')
  expect(picture.classes()).toEqual(['focus-x-end', 'focus-y-start'])
  expect(picture.attributes('style')).toBeUndefined()
})
