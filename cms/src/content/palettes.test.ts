import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { calendarColour, calendarColours, chosenPalette } from './palettes'

it('the settings offer every palette, and no other', () => {
  const file = '../api/site-settings/content-types/site-settings/schema.json'
  const schema = JSON.parse(readFileSync(path.resolve(import.meta.dirname, file), 'utf8')) as {
    attributes: { palette: { enum: string[] } }
  }
  const palettes = [...Object.keys(calendarColours), 'own']
  expect(schema.attributes.palette.enum.sort()).toEqual(palettes.sort())
})

describe('a palette', () => {
  it('is one of ours, or of the branch’s own; red where neither is said', () => {
    expect(chosenPalette({ palette: 'teal', ownColor: '#123456' })).toEqual({ palette: 'teal' })
    const own = { palette: 'own', ownColor: '#123456', ownAccent: 'ochre' }
    expect(chosenPalette(own)).toEqual({ palette: 'own', main: '#123456', accent: null })
    expect(chosenPalette({ palette: 'own', ownColor: 'blue' })).toEqual({ palette: 'red' })
    expect(chosenPalette({ palette: 'toString' })).toEqual({ palette: 'red' })
  })

  it('has the colour in calendars that is next to it', () => {
    expect(calendarColour({ palette: 'blue' })).toBe('royalblue')
    expect(calendarColour({ palette: 'own', ownColor: '#fe0102' })).toBe('red')
    expect(calendarColour({ palette: 'own', ownColor: '#663399' })).not.toBe('rebeccapurple')
    expect(calendarColour({})).toBe('crimson')
  })
})
