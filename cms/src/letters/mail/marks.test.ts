import { expect, it } from 'vitest'
import { fillMarks, markName, markPage, pageMark } from './marks'

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

it('what is said of the page of a letter is there for letters that have one', () => {
  const written = `Come.${markPage(` Read it at ${pageMark}.`)} Bye.`
  const on = (page: string | null) => fillMarks(written, { name: '', link: '', page })
  expect(on('https://a.example/letters/may')).toBe(
    'Come. Read it at https://a.example/letters/may. Bye.',
  )
  expect(on(null)).toBe('Come. Bye.')
})
