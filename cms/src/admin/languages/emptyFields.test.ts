import { createIntl } from 'react-intl'
import { expect, it } from 'vitest'
import { emptyFieldTexts } from './emptyFields'

it.each([
  ['en', 'title', 'Title: it is empty. Fill it in.'],
  ['en', 'firstDate', 'First date: it is empty. Fill it in.'],
  ['es', 'title', 'Título: el campo está vacío. Escribe algo en él.'],
  ['es', 'sections.0.title', 'sections.0.title: el campo está vacío. Escribe algo en él.'],
] as const)('in %s the dialog calls %s by its label', (locale, field, text) => {
  const intl = createIntl({ locale, messages: emptyFieldTexts(locale) })
  const [id = ''] = Object.keys(emptyFieldTexts(locale))
  expect(intl.formatMessage({ id }, { field })).toBe(text)
})
