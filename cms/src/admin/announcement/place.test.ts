import { expect, it } from 'vitest'
import { atAnnouncements, leadsToAnnouncements } from './place'

it('an address that leads to the announcements is known by what was added to it', () => {
  const settings = '?plugins[i18n][locale]=en'
  expect(leadsToAnnouncements(settings + atAnnouncements)).toBe(true)
  expect(leadsToAnnouncements(settings)).toBe(false)
})
