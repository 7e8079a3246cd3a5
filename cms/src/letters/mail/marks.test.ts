import { expect, it } from 'vitest'
import { fillMarks, markName } from './marks'

it.each([
  ['Hello {name},', 'Hello,', 'Hello Ana,'],
  ['Hola, {name}:', 'Hola:', 'Hola, Ana:'],
  ['Thanks, {name}, for coming', 'Thanks, for coming', 'Thanks, Ana, for coming'],
  ['{name}, come', 'come', 'Ana, come'],
])('“%s” is “%s” to whoever gave no name, and “%s” to Ana', (written, unnamed, named) => {
  const to = (name: string) => fillMarks(markName(written), { name, link: '', page: null })
  expect(to('')).toBe(unnamed)
  expect(to('Ana')).toBe(named)
})
