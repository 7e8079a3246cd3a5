// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import type { Image, PersonSummary } from 'cms/contract'
import { mountOnSite } from '../mounting'
import { image, now, person } from '../sample-branch'
import PersonList from './PersonList.vue'

const called = (title: string, face: Image | null): PersonSummary => ({
  ...person,
  slug: title.toLowerCase(),
  title,
  image: face,
})

const faces = (people: PersonSummary[]) =>
  mountOnSite(PersonList, { people }, { now })
    .findAll('.face')
    .map((face) => (face.find('img').exists() ? 'picture' : face.text()))

it('has a letter for whom no face is shown, and nothing where nobody’s is', () => {
  expect(faces([called('Ada', image), called('Bo', null)])).toEqual(['picture', 'B'])
  expect(faces([called('Ada', null), called('Bo', null)])).toEqual([])
})
