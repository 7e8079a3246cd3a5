import { expect, it } from 'vitest'
import { unsaid } from '../../../tests/seam/packages'
import { told } from '../../../tests/seam/relied'
import { strapiInSpanish } from './strapiInSpanish'

it('Strapi still says by its id what is said in Spanish here', () => {
  const entry = {
    what: 'texts that are said in Spanish here',
    where: 'translations/en.json of its packages, or their code',
    breaks: 'whoever reads Spanish reads English there.',
  }
  expect(unsaid(Object.keys(strapiInSpanish)), told(entry)).toEqual([])
})
