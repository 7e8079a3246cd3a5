// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { mountOnSite } from '../mounting'
import { getInvolved, position, site } from '../sample-branch'
import type { ShownPage } from '../shownPage'
import GetInvolvedView from './GetInvolvedView.vue'

const page: ShownPage = {
  ...{ path: 'get-involved', title: 'Get involved', lead: null, locale: 'en', description: null },
  ...{ shareImage: null, sections: [], ancestors: [], children: [] },
  paths: position.paths,
  translations: ['en'],
  lastModified: position.lastModified,
}

function ways(forms: typeof getInvolved.forms) {
  const data = { page, getInvolved: { ...getInvolved, forms } }
  const links = mountOnSite(GetInvolvedView, { site, data }).findAll('.begin a')
  return links.map((link) => [link.text(), link.attributes('href')])
}

it('leads to each form that there is, before all that editors wrote', () => {
  expect(ways(['sign-up', 'ask', 'attend'])).toEqual([
    ['Stay in touch', '/get-involved/sign-up'],
    ['Write to us', '/get-involved/ask'],
  ])
  expect(ways(['ask'])).toHaveLength(1)
})
