// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { Logo } from 'cms/contract'
import { image, site } from '../sample-branch'
import { mountOnSite } from './mounting'
import SiteHeader from './SiteHeader.vue'

const version = (width: number, height: number) => ({
  url: `/uploads/w${width}.webp`,
  width,
  height,
})
const picture: Logo['image'] = {
  ...image,
  url: '/uploads/full.webp',
  width: 1200,
  height: 300,
  smaller: [version(320, 80), version(480, 120), version(640, 160)],
}

const header = (logo: Logo | null) =>
  mountOnSite(SiteHeader, { site: { ...site, logo }, paths: null })

test('without a logo the mark of all branches stands before the name', () => {
  const link = header(null).find('.wordmark')
  expect(link.find('svg.branch-mark').exists()).toBe(true)
  expect(link.find('img').exists()).toBe(false)
})

test('a logo has its size before it has come, and weighs no more than its place needs', () => {
  const link = header({ image: picture, saysName: false }).find('.wordmark')
  expect(link.find('svg').exists()).toBe(false)
  expect(link.find('img').attributes()).toMatchObject({
    src: '/uploads/w480.webp',
    width: '1200',
    height: '300',
    alt: '',
  })
  expect(link.find('span').classes()).not.toContain('visually-hidden')
})

test('where a logo shows the name, that is read out all the same', () => {
  const link = header({ image: { ...picture, smaller: [] }, saysName: true }).find('.wordmark')
  expect(link.find('img').attributes('src')).toBe('/uploads/full.webp')
  expect(link.find('span').classes()).toContain('visually-hidden')
  expect(link.text()).toContain(site.branchName)
})
