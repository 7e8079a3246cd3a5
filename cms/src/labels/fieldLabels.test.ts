import { expect, it } from 'vitest'
import { wholeLabel } from './fieldLabels'

it('calls a field as the form does that its reader has open', () => {
  expect(wholeLabel('api::page.page', 'lead', 'en')).toBe('Opening sentence')
  expect(wholeLabel('api::page.page', 'lead', 'es')).toBe('Frase de apertura')
  expect(wholeLabel('shared.link', 'label', 'es')).toBe('Palabras del enlace')
  expect(wholeLabel('api::page.page', 'unheardOf', 'es')).toBe('unheardOf')
})
