// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { site } from '../sample-branch'
import { mountOnSite } from '../mounting'
import SiteFooter from './SiteFooter.vue'

test('the organization is named once, also where the branch or its own text names it', () => {
  const { organizationName } = site
  const timesNamed = (differences: Partial<typeof site>) =>
    mountOnSite(SiteFooter, { site: { ...site, ...differences } })
      .text()
      .split(organizationName).length - 1
  expect(timesNamed({})).toBe(1)
  expect(timesNamed({ branchName: organizationName })).toBe(1)
  expect(timesNamed({ footerText: `We are part of the ${organizationName}.` })).toBe(1)
})
