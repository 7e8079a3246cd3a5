import { expect, it } from 'vitest'
import { labelOf } from './words'

it('calls a field as the form does that its reader has open', () => {
  expect(labelOf('api::page.page', 'lead', 'en')).toBe('Opening sentence')
  expect(labelOf('api::page.page', 'lead', 'es')).toBe('Frase de apertura')
  expect(labelOf('shared.link', 'label', 'es')).toBe('Palabras del enlace')
  expect(labelOf('api::page.page', 'unheardOf', 'es')).toBe('unheardOf')
})
