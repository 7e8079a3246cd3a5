import { expect, it } from 'vitest'
import { unsaid } from '../../../tests/seam/packages'
import { told } from '../../../tests/seam/relied'
import { spokenLanguages } from '../../languages'
import { adminWordsOf } from '.'
import { loadWords } from './load'

await Promise.all(spokenLanguages.map(loadWords))

it.each(spokenLanguages)(
  'Strapi still says by its id what is said in its place in %s',
  (language) => {
    const entry = {
      what: `texts that are said here in its place, in "${language}"`,
      where: 'translations/en.json of its packages, or their code',
      breaks: 'whoever reads that language reads English there.',
    }
    expect(unsaid(Object.keys(adminWordsOf(language).strapi)), told(entry)).toEqual([])
  },
)
