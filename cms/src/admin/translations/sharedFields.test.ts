import { describe, expect, it } from 'vitest'
import { spokenLanguages } from '../../languages'
import { loadWords } from '../languages/load'
import { withoutShared } from './sharedFields'

await Promise.all(spokenLanguages.map(loadWords))

const localized = { pluginOptions: { i18n: { localized: true } } }
const shared = { pluginOptions: { i18n: { localized: false } } }

const form = (options: { i18n?: { localized: boolean } }) => ({
  layout: [
    [
      [
        { name: 'title', hint: 'What it is.', attribute: localized },
        { name: 'startTime', hint: 'Such as 19:00.', attribute: shared },
      ],
    ],
    [[{ name: 'venue', attribute: {} }]],
  ],
  options,
})

describe('the form of a translation', () => {
  it('closes what is the same in every language, and says where it is changed', () => {
    const { layout } = withoutShared(form({ i18n: { localized: true } }), 'en')
    expect(layout).toEqual([
      [
        [
          { name: 'title', hint: 'What it is.', attribute: localized },
          {
            name: 'startTime',
            attribute: shared,
            disabled: true,
            hint: 'The same in every language: change it in the original.',
          },
        ],
      ],
      [
        [
          {
            name: 'venue',
            attribute: {},
            disabled: true,
            hint: expect.stringContaining('in the original'),
          },
        ],
      ],
    ])
  })

  it('says so in the language of its reader', () => {
    const { layout } = withoutShared(form({ i18n: { localized: true } }), 'es')
    expect(layout[1]?.[0]?.[0]).toMatchObject({
      hint: 'Igual en todos los idiomas: se cambia en el original.',
    })
  })

  it('leaves alone what is not translated at all', () => {
    expect(withoutShared(form({}), 'en')).toEqual(form({}))
  })
})
