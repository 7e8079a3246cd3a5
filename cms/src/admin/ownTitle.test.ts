import { describe, expect, it } from 'vitest'
import { ownTitle } from './ownTitle'

describe('the title of the browser’s tab', () => {
  it.each([
    ['Strapi Admin', 'Branchline'],
    ['Meetings | Strapi', 'Meetings | Branchline'],
    ['How we left Strapi | Strapi', 'How we left Strapi | Branchline'],
    ['How we left Strapi | Branchline', 'How we left Strapi | Branchline'],
  ])('%j becomes %j', (strapis, ours) => {
    expect(ownTitle(strapis)).toBe(ours)
  })
})
