import { describe, expect, it } from 'vitest'
import { insteadOf } from './atDesk'

const pages = '/admin/content-manager/collection-types/api::page.page'
const query = (language: string) => `?plugins[i18n][locale]=${language}`

/** The language in which an address opens. */
function opens(to: string, from: string): string | null {
  const asked = new URL(to, 'https://cms.example')
  const instead = insteadOf(asked, from)
  const opened = instead === null ? asked : new URL(instead, asked)
  return opened.searchParams.get('plugins[i18n][locale]')
}

describe('the language at the desk', () => {
  it.each([
    ['a list, from a Spanish form', `${pages}${query('es')}`, `${pages}/abc`, 'en'],
    ['a list, in which Spanish is chosen', `${pages}${query('es')}`, pages, 'es'],
    ['a list, from nowhere', pages, '/admin', 'en'],
    ['a new page, from a Spanish list', `${pages}/create${query('es')}`, pages, 'en'],
    ['a new page, reloaded', `${pages}/create${query('es')}`, `${pages}/create`, 'en'],
    ['a Spanish form', `${pages}/abc${query('es')}`, '/admin', 'es'],
    ['a form, from a bookmark', `${pages}/abc`, `${pages}/abc`, 'en'],
    ['another page of Strapi', `${pages}/abc/history`, '/admin', null],
  ])('%s', (_what, to, from, language) => {
    expect(opens(to, from)).toBe(language)
  })

  it('keeps what else stands in the address', () => {
    const to = new URL(`${pages}?page=2&plugins[i18n][locale]=es`, 'https://cms.example')
    expect(insteadOf(to, '/admin')).toContain('page=2')
  })
})
