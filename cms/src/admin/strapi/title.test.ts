import { describe, expect, it } from 'vitest'
import { withName } from './title'

describe('the title of the browser’s tab', () => {
  it.each([
    ['Strapi Admin', 'Branchline'],
    ['Meetings | Strapi', 'Meetings | Branchline'],
    ['How we left Strapi | Strapi', 'How we left Strapi | Branchline'],
    ['How we left Strapi | Branchline', 'How we left Strapi | Branchline'],
  ])('%j becomes %j', (strapis, ours) => {
    expect(withName(strapis, 'Branchline')).toBe(ours)
  })
})
