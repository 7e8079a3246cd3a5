import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { samples } from './samples'

const styles = path.resolve(import.meta.dirname, '../../../../web/src/styles')

it('shows of each palette the colour that the site has', () => {
  const css = ['tokens.css', 'palettes.css']
    .map((name) => readFileSync(path.join(styles, name), 'utf8'))
    .join('\n')
  const palettes = css.matchAll(/\[data-palette='(\w+)'\] \{\s*--signal-light: (#\w+);/g)
  expect(samples).toEqual(
    Object.fromEntries([...palettes].map(([, name, colour]) => [name, colour])),
  )
})
