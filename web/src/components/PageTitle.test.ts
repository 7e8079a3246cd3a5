// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import PageTitle from './PageTitle'
import { mountOnSite } from '../mounting'

const heading = (title: string) => mountOnSite(PageTitle, { title, language: 'en' }).get('h1')

it('breaks its lines between its parts first, and reads as before', () => {
  const parted = heading('Film Night: Salt of the Earth')
  expect(parted.findAll('span').map((part) => part.text())).toEqual([
    'Film Night:',
    'Salt of the Earth',
  ])
  expect(parted.text()).toBe('Film Night: Salt of the Earth')
  expect(heading('What Is a Class?').html()).toContain('>What Is a Class?</h1>')
})

it('is smaller where it is long, or has a word that might not fit on a line', () => {
  expect(heading('Course').attributes('class')).toBeUndefined()
  expect(heading('a '.repeat(30)).classes()).toEqual(['long'])
  expect(heading('Donaudampfschifffahrtsgesellschaft').classes()).toEqual(['wordy'])
})
