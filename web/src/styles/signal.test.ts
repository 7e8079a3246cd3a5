import { expect, test } from 'vitest'
import { paper, signalColours } from './signal'

test('colours are those of the style sheet, by day and in the dark, or the branch’s own', () => {
  expect(paper).toBe('#f7f2e7')
  expect(signalColours({ palette: 'red', colours: null })).toEqual({
    light: '#c8161d',
    dark: '#ff6a5a',
  })
  expect(signalColours({ palette: 'magenta', colours: null })).toEqual({
    light: '#ad0c66',
    dark: '#ff7fbd',
  })
  const scheme = (signal: string) => ({ signal, slab: '#000080', onSlab: '#f7f2e7' })
  const colours = { light: scheme('#0057b7'), dark: scheme('#ffd500') }
  expect(signalColours({ palette: 'own', colours })).toEqual({ light: '#0057b7', dark: '#ffd500' })
})
