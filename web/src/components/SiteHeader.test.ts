// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import type { LocalizedPaths, Logo } from 'cms/contract'
import { byLocale } from '../byLocale'
import { image, site } from '../sample-branch'
import { mountOnSite } from '../mounting'
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

test('a branch that is called as its organization is, is named once', () => {
  const named = { ...site, organizationName: site.branchName }
  const link = mountOnSite(SiteHeader, { site: named, paths: null }).find('.wordmark')
  expect(link.text()).toBe(site.branchName)
  expect(header(null).find('.wordmark').text()).toContain(site.organizationName)
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

describe('the menu of a phone', () => {
  const opened = () => {
    const wrapper = mountOnSite(SiteHeader, { site, paths: null })
    const outside = document.createElement('button')
    document.body.append(wrapper.element, outside)
    const menu = wrapper.get<HTMLDetailsElement>('.menu')
    menu.element.open = true
    return { wrapper, outside, menu }
  }

  test.each(['pointerdown', 'focusin'])('is closed by %s beyond it, not within', (name) => {
    const { wrapper, outside, menu } = opened()
    menu.get('a').element.dispatchEvent(new Event(name, { bubbles: true }))
    expect(menu.element.open).toBe(true)
    outside.dispatchEvent(new Event(name, { bubbles: true }))
    expect(menu.element.open).toBe(false)
    wrapper.unmount()
    outside.remove()
  })

  test('has what the foot of the page leads to, too', () => {
    const foot = { label: 'Documents', target: { kind: 'builtIn', page: 'documents' } } as const
    const navigation = { ...site.navigation, footer: [foot] }
    const wrapper = mountOnSite(SiteHeader, { site: { ...site, navigation }, paths: null })
    const labels = wrapper.findAll('.menu a').map((link) => link.text())
    expect(labels).toEqual([...navigation.header.map(({ label }) => label), 'Search', 'Documents'])
    wrapper.unmount()
  })
})

test('a page below one of the menu marks it as the section it is in', async () => {
  const marked = async (path: string, paths: LocalizedPaths | null) => {
    const wrapper = mountOnSite(SiteHeader, { site, paths })
    await wrapper.getComponent(SiteHeader).vm.$router.push(path)
    // The last one leads to the search.
    const links = wrapper.findAll('.masthead-nav li:not(:last-child) a')
    return links.map((link) => link.attributes('aria-current') ?? null)
  }
  const below = byLocale(() => 'meetings/weekly')
  expect(
    await marked(
      '/meetings',
      byLocale(() => 'meetings'),
    ),
  ).toEqual(['page', null])
  expect(await marked('/meetings/weekly', below)).toEqual(['true', null])
  expect(await marked('/meetings-2', below)).toEqual([null, null])
  // What is not there is in no section: it is the same page wherever somebody looks for it.
  expect(await marked('/meetings/nothing', null)).toEqual([null, null])
})

test.each(['news', 'letters'] as const)(
  '%s, whose address may name a year, is marked',
  async (page) => {
    const link = { label: 'A list', target: { kind: 'builtIn', page } } as const
    const navigation = { ...site.navigation, header: [link] }
    const wrapper = mountOnSite(SiteHeader, {
      site: { ...site, navigation },
      paths: byLocale(() => page),
    })
    const marked = async (path: string) => {
      await wrapper.getComponent(SiteHeader).vm.$router.push(path)
      return wrapper.get('.masthead-nav a').attributes('aria-current')
    }
    expect(await marked(`/${page}`)).toBe('page')
    expect(await marked(`/${page}/2025`)).toBe('true')
    expect(await marked('/privacy')).toBeUndefined()
  },
)
