import { readFileSync } from 'node:fs'
import path from 'node:path'
import { converter, wcagContrast } from 'culori'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SchemeColours } from '../../contract'
import { grounds, onSlab } from './grounds'
import { isColour, ownColours, signalContrast, type Scheme } from './ownColours'

const styles = path.resolve(import.meta.dirname, '../../../../web/src/styles')
const sheet = readFileSync(path.join(styles, 'tokens.css'), 'utf8')
const pairs = JSON.parse(readFileSync(path.join(styles, 'pairs.json'), 'utf8')) as [
  text: string,
  ground: string,
  least: number,
][]

/** The tokens of a scheme, as the site has them without a palette. */
function tokens(scheme: Scheme): Map<string, string> {
  const [light = '', dark = ''] = sheet.split('(prefers-color-scheme: dark)')
  const declared = (text: string) =>
    [...text.matchAll(/(--[\w-]+): (?:var\(--[\w-]+, )?(#[\da-f]{6})\)?;/g)].map(
      ([, name = '', value = '']): [string, string] => [name, value],
    )
  const last = dark.indexOf('[data-palette')
  return new Map([...declared(light), ...(scheme === 'dark' ? declared(dark.slice(0, last)) : [])])
}

function worst(scheme: Scheme, colours: Record<Scheme, SchemeColours>): number {
  const { signal, slab, onSlab: text } = colours[scheme]
  // What is a ground by day is one at night, too.
  const ground = colours.light.signal
  const all = tokens(scheme)
    .set('--signal', signal)
    .set('--slab', slab)
    .set('--on-slab', text)
    .set('--ground', ground)
  const spare = pairs.map(
    ([one, other, least]) => wcagContrast(all.get(one) ?? '', all.get(other) ?? '') / least,
  )
  return Math.min(...spare)
}

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)

describe('colours of one’s own', () => {
  it.each(['light', 'dark'] as const)('stand on the grounds of the site: %s', (scheme) => {
    const all = tokens(scheme)
    expect(grounds[scheme]).toEqual({
      paper: all.get('--paper'),
      shade: all.get('--paper-shade'),
      onSignal: all.get('--on-signal'),
      slab: all.get('--slab'),
    })
    expect(onSlab[scheme].bright).toBe(all.get('--on-slab'))
    expect(worst(scheme, ownColours('#c8161d', null))).toBeGreaterThanOrEqual(1)
  })

  it('can be read on all of them, whichever they are', () => {
    fc.assert(
      fc.property(hex, fc.option(hex), (main, accent) => {
        const both = ownColours(main, accent)
        const { light, dark } = both
        expect(Math.min(worst('light', both), worst('dark', both))).toBeGreaterThanOrEqual(1)
        for (const colours of [light, dark])
          expect(Object.values(colours).every(isColour)).toBe(true)
      }),
      { numRuns: 600, seed: 7 },
    )
  })

  it('stay as they are where they can be read', () => {
    expect(ownColours('#C8161D', '#123456').light).toEqual({
      signal: '#c8161d',
      slab: '#123456',
      onSlab: '#f7f2e7',
    })
    expect(ownColours('#ff6a5a', null).dark.signal).toBe('#ff6a5a')
    // What is written on a bright ground is dark by day; at night the ground is dark instead.
    expect(ownColours('#c8161d', '#ffd500').light).toMatchObject({
      slab: '#ffd500',
      onSlab: '#191512',
    })
    expect(ownColours('#c8161d', '#ffd500').dark.onSlab).toBe('#f5eee2')
  })

  it('change no more than they have to, and keep their hue', () => {
    const { light, dark } = ownColours('#ffd500', null)
    expect(signalContrast('light', light.signal)).toBeLessThan(4.6)
    expect(dark.signal).toBe('#ffd500')
    const hue = (colour: string) => converter('oklch')(colour)?.h ?? 0
    expect(Math.abs(hue(light.signal) - hue('#ffd500'))).toBeLessThan(3)
  })

  it('are six digits and nothing else', () => {
    expect(['#c8161d', '#C8161D'].every(isColour)).toBe(true)
    const none = ['#c81', 'c8161d', '#c8161dff', '#c8161d;}', 'red', '', null, 5]
    expect(none.some(isColour)).toBe(false)
  })
})
