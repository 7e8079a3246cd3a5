import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { samples } from './samples'

const styles = path.resolve(import.meta.dirname, '../../../../web/src/styles/tokens.css')

it('shows of each palette the colour that the site has', () => {
  const css = readFileSync(styles, 'utf8')
  const palettes = css.matchAll(/\[data-palette='(\w+)'\] \{\s*--signal-light: (#\w+);/g)
  expect(samples).toEqual(
    Object.fromEntries([...palettes].map(([, name, colour]) => [name, colour])),
  )
})
