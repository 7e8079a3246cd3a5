import { expect, it } from 'vitest'
import { toShareCard } from './share'

const picture = (name: string, differences = {}) => ({
  url: `/uploads/${name}`,
  width: 1200,
  height: 630,
  mime: 'image/png',
  size: 120,
  formats: { full: { url: '/uploads/full.webp', width: 1200, height: 630 } },
  ...differences,
})
const site = { branchName: 'The branch', tagline: 'Its motto', shareImage: picture('site.png') }
const nothing = { text: {}, facts: {}, occasion: null, isHome: false }
const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }]
const card = (given: object) => toShareCard({ ...nothing, ...given }, site)

it('says the site’s motto where there is nothing else', () => {
  expect(card({ text: { title: 'Bare' } })).toEqual({
    title: 'Bare',
    text: 'Its motto',
    image: null,
  })
})

it('shows the picture of a page that was chosen for it, else that of the site, where chats do', () => {
  const imageOf = (shareImage: object | null) => card({ facts: { shareImage } }).image
  expect(imageOf(picture('own.jpg', { mime: 'image/jpeg' }))).toBe('/uploads/own.jpg')
  expect(imageOf(null)).toBe('/uploads/site.png')
  expect(imageOf(picture('own.webp', { mime: 'image/webp' }))).toBe('/uploads/site.png')
  expect(imageOf(picture('large.png', { size: 301 }))).toBe('/uploads/site.png')
  const page = { ...nothing, facts: { shareImage: null } }
  expect(toShareCard(page, { ...site, shareImage: null }).image).toBeNull()
})

it('has the first of description, opening sentence and what the sections say', () => {
  const sections = [
    { __component: 'sections.quote', text: 'Not this' },
    { __component: 'sections.rich-text', text: paragraph(' ') },
    { __component: 'sections.hero', text: 'From a section' },
  ]
  expect(card({ text: { sections } }).text).toBe('From a section')
  expect(card({ text: { sections, lead: 'Lead' } }).text).toBe('Lead')
  expect(card({ text: { lead: 'Lead', description: 'Description' } }).text).toBe('Description')
  expect(card({ text: { body: paragraph('A body') } }).text).toBe('A body')
})

it('says of a meeting when and where before what it is about', () => {
  const occasion = 'Thursday, November 26, 7–9 pm · The hall'
  expect(card({ occasion, text: { summary: 'All.' } }).text).toBe(`${occasion}. All.`)
  expect(card({ occasion }).text).toBe(occasion)
})

it('is called as the branch where it is the home page', () => {
  expect(card({ isHome: true, text: { title: 'Home' } }).title).toBe('The branch')
})

it('leaves the picture of a meeting or position to the site, which draws it', () => {
  expect(card({ facts: { image: picture('own.png') } }).image).toBeNull()
})

it('is cut at the end of a word', () => {
  const { text } = card({ text: { lead: 'word, '.repeat(60) } })
  expect(text.length).toBeLessThanOrEqual(202)
  expect(text.endsWith('word …')).toBe(true)
})
