import { expect, it } from 'vitest'
import { announcementType, withAnnouncement } from './formAnnouncement'

const field = (name: string, type: string, component?: string) => ({
  name,
  type,
  label: name,
  size: 12,
  attribute: component === undefined ? { type } : { type, component },
})

it('the field of announcements is drawn by ours, under a name that whoever may read it may read', () => {
  const announcement = field('announcement', 'component', 'shared.announcement')
  const drawnAs = { name: 'announcement', type: 'component' }
  const links = field('socialLinks', 'component', 'shared.social-link')
  const components = {
    'shared.announcement': { layout: [[field('text', 'string')]] },
    'shared.social-link': { layout: [[field('label', 'string')]] },
  }
  const form = { layout: [[[field('tagline', 'string')], [announcement], [links]]], components }
  expect(withAnnouncement(form)).toEqual({
    layout: [
      [
        [field('tagline', 'string')],
        [{ ...announcement, name: 'announcement.text', type: announcementType, drawnAs }],
        [links],
      ],
    ],
    components,
  })
})
