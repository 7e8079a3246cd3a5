import { expect, it } from 'vitest'
import { languageReadOut, readOutIn, withTextIn, writtenIn } from './alternativeTexts'

const march = { alternativeText: 'A march', alternativeTexts: { es: 'Una marcha' } }

it('a picture is read out in the language of what it stands in', () => {
  expect(readOutIn(march, 'es')).toBe('Una marcha')
  expect(readOutIn(march, 'en')).toBe('A march')
  expect(languageReadOut(march, 'es')).toBe('es')
  expect(languageReadOut(march, 'de')).toBe('en')
})

it.each([[undefined], [null], [{}], [{ es: ' ' }], [{ es: 'IMG_2034.jpg' }], ['es'], [{ es: 3 }]])(
  'in the default language where there is no text of its own: %j',
  (alternativeTexts) => {
    expect(readOutIn({ ...march, alternativeTexts }, 'es')).toBe('A march')
  },
)

it('a text in one language leaves those in others as they are', () => {
  const german = withTextIn(march, 'de', 'Ein Marsch')
  expect(german.alternativeTexts).toEqual({ es: 'Una marcha', de: 'Ein Marsch' })
  const english = withTextIn(german, 'en', 'Many people')
  expect(writtenIn(english, 'en')).toBe('Many people')
  expect(writtenIn(english, 'es')).toBe('Una marcha')
  expect(withTextIn({ alternativeTexts: null }, 'es', 'Una calle')).toEqual({
    alternativeTexts: { es: 'Una calle' },
  })
})
