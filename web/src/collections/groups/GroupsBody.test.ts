// @vitest-environment happy-dom

import { expect, test } from 'vitest'
import { mountOnSite } from '../../mounting'
import { group, occurrence } from '../../sample-branch'
import GroupsBody from './GroupsBody.vue'

const next = occurrence()

test('each group says when it meets next, if that is planned, and how to join it', () => {
  const list = {
    data: [
      { ...group, next },
      { ...group, slug: 'art', next: null },
    ],
  }
  const data = { title: 'Groups', lead: null, ancestors: [], page: null, list }
  const bands = mountOnSite(GroupsBody, { data, takesForms: true }).findAll('.band')
  expect(bands.map((band) => band.findAll('.row').length)).toEqual([1, 0])
  expect(bands[0]?.get('.row a').attributes('href')).toBe(`/meetings/${next.key}`)
  const ways = (takesForms: boolean) =>
    mountOnSite(GroupsBody, { data, takesForms })
      .findAll('.onward a')
      .map((link) => link.attributes('href'))
  expect(ways(true)).toEqual([`/groups/${group.slug}#join`, '/groups/art#join'])
  expect(ways(false)).toEqual([])
})
