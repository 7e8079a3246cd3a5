import { describe, expect, it } from 'vitest'
import { mergedMenu, type MenuLink } from './mergedMenu'

const link = (label: string, target: string): MenuLink => ({ label, target })

const [work, meetings, join] = [
  link('What we do', 'page:work'),
  link('Meetings', 'meetings'),
  link('Get involved', 'join'),
]
const before = [work, meetings, join]
const [trabajo, reuniones, participa] = [
  link('Qué hacemos', 'page:work'),
  link('Reuniones', 'meetings'),
  link('Participa', 'join'),
]
const own = [trabajo, reuniones, participa]
const clasicos = link('Lee a los clásicos', 'url:https://www.marxists.org/espanol/')
const news = link('News', 'page:news')
const noticias = link('Noticias', 'page:news')

const merge = (after: MenuLink[], translated = own, most = 7) =>
  mergedMenu(
    { before, after, own: translated },
    (added) => (added === news ? noticias : { ...added, label: `${added.label} (es)` }),
    most,
  )

describe('the menu of another language', () => {
  it('stays as it is when only words were changed', () => {
    const after = [work, { ...meetings, label: 'Dates' }, join]
    expect(merge(after, [...own, clasicos])).toEqual([...own, clasicos])
  })

  it('gets what was added, at its place', () => {
    expect(merge([work, news, meetings, join])).toEqual([trabajo, noticias, reuniones, participa])
  })

  it('loses what was taken away, and keeps what it has of its own', () => {
    expect(merge([work, join], [trabajo, reuniones, clasicos, participa])).toEqual([
      trabajo,
      clasicos,
      participa,
    ])
  })

  it('has the same order', () => {
    expect(merge([join, work, meetings])).toEqual([participa, trabajo, reuniones])
  })

  it('leads where the link with the same words leads now, under its own words', () => {
    const after = [work, { ...meetings, target: 'page:calendar' }, join]
    expect(merge(after)).toEqual([
      trabajo,
      { label: 'Reuniones', target: 'page:calendar' },
      participa,
    ])
  })

  it('has no words of what led elsewhere where neither had any', () => {
    const nameless = { ...news, label: '' }
    const was = { ...work, label: '' }
    const after = [nameless, meetings, join]
    const merged = mergedMenu({ before: [was, meetings, join], after, own }, (added) => added, 7)
    expect(merged).toEqual([nameless, reuniones, participa])
  })

  it('follows in all else where something new would lead nowhere', () => {
    const after = [news, join, { ...work, target: 'page:work-2' }, meetings]
    const merged = mergedMenu({ before, after, own }, () => null, 7)
    expect(merged).toEqual([participa, trabajo, reuniones])
  })

  it('has the words of what led elsewhere where it had none and the new place has no title', () => {
    const nameless = { ...trabajo, label: '' }
    const paper = { ...work, target: 'url:https://example.org/' }
    const merged = mergedMenu({ before: [work], after: [paper], own: [nameless] }, (one) => one, 7)
    expect(merged).toEqual([paper])
  })

  it('does not get again what it never had, or has already', () => {
    expect(merge([work, meetings, join], [participa])).toEqual([participa])
    const early = link('Últimas noticias', 'page:news')
    expect(merge([news, ...before], [...own, early])).toEqual([early, ...own])
  })

  it('loses nothing of its own where it has no room for more', () => {
    expect(merge([news, ...before], [...own, clasicos], 4)).toEqual([...own, clasicos])
  })
})
