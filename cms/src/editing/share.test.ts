import { expect, it } from 'vitest'
import { toShareCard } from './share'

const picture = (name: string) => ({ url: `/uploads/${name}`, width: 1200, height: 630 })
const site = { branchName: 'The branch', tagline: 'Its motto', shareImage: picture('site.webp') }
const nothing = { text: {}, facts: {}, occasion: null, isHome: false }
const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }]
const card = (given: object) => toShareCard({ ...nothing, ...given }, site)

it('says the site’s motto and shows its picture where there is nothing else', () => {
  expect(card({ text: { title: 'Bare' } })).toEqual({
    title: 'Bare',
    text: 'Its motto',
    image: '/uploads/site.webp',
  })
  expect(toShareCard(nothing, { ...site, shareImage: null }).image).toBeNull()
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

it('is called as the branch where it is the home page, and takes its picture from the facts', () => {
  const own = card({ isHome: true, text: { title: 'Home' }, facts: { image: picture('own.webp') } })
  expect(own).toMatchObject({ title: 'The branch', image: '/uploads/own.webp' })
})

it('is cut at the end of a word', () => {
  const { text } = card({ text: { lead: 'word, '.repeat(60) } })
  expect(text.length).toBeLessThanOrEqual(202)
  expect(text.endsWith('word …')).toBe(true)
})
