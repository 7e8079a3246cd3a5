import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { spokenLanguages } from '../src/languages'
import { oneLanguage } from './oneLanguage'

const all = new URL('../src/languages/all.ts', import.meta.url)

it('lets the admin begin with no language, and fails where there is no list of them', () => {
  const plugin = oneLanguage()
  expect(plugin.transform("export { en } from './en'", '/a/cms/src/languages/en.ts')).toBeNull()
  expect(() => plugin.buildEnd()).toThrow(/listed elsewhere.*cms\/vite\/oneLanguage/)
  const code = plugin.transform(readFileSync(all, 'utf8'), all.pathname) ?? ''
  for (const language of spokenLanguages) expect(code).toContain(`export const ${language} = {}`)
  expect(code).not.toContain("from '")
  expect(() => plugin.buildEnd()).not.toThrow()
})
