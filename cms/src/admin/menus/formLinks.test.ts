import { describe, expect, it } from 'vitest'
import { destinationType, savedLink, withDestinations } from './formLinks'

const field = (name: string) => ({ name, type: 'string', label: name, size: 6, attribute: {} })

describe('the form of a link', () => {
  const ways = [[field('page'), field('builtIn')], [field('url')]]

  it('says where it leads in one field, below its words', () => {
    const form = {
      components: { 'shared.link': { layout: [[field('label')], ...ways] }, other: { layout: [] } },
    }
    const { components } = withDestinations(form)
    expect(components['shared.link'].layout).toEqual([
      [field('label')],
      [{ ...field('page'), type: destinationType, size: 12, rows: ways }],
    ])
    expect(components.other.layout).toEqual([])
  })

  it('is left alone where a form has no links', () => {
    expect(withDestinations({ components: {} })).toEqual({ components: {} })
  })
})

describe('a link as it is saved', () => {
  const link = { id: 7, builtIn: null, url: null, page: { count: 1 } }

  it('is found wherever it stands', () => {
    expect(savedLink({ id: 7, header: [{ ...link, id: 6 }, link] }, 7)).toBe(link)
    expect(savedLink({ sections: [{ id: 7, links: [link] }] }, 7)).toBe(link)
  })

  it('is none before it was saved', () => {
    expect(savedLink({ header: [link] }, undefined)).toBeUndefined()
    expect(savedLink({ header: [link] }, 8)).toBeUndefined()
    expect(savedLink(undefined, 7)).toBeUndefined()
  })
})
