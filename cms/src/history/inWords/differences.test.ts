import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { componentForms } from '../../labels/components'
import { formOf } from '../../labels/documents'
import { typesThatAre } from '../../content/types'
import type { Content } from '../content'
import { shapeIn, toShape, type Shape } from '../shape'
import { differences } from './differences'
import { describe as inWords, type Reading } from './values'
import { wordsIn } from './words'

const src = path.resolve(import.meta.dirname, '../..')

function schemaOf(uid: string) {
  const name = uid.split('.')[1] ?? ''
  const file = uid.startsWith('api::')
    ? path.join(src, 'api', name, 'content-types', name, 'schema.json')
    : `${path.join(src, 'components', ...uid.split('.'))}.json`
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The real shape of a type or component. */
function shapeOf(uid: string): Shape {
  const form = formOf(uid)
  if (!form) throw new Error(`${uid} has no form`)
  return toShape(uid, schemaOf(uid), form)
}

const titles: Record<string, string> = { p1: 'What We Do', t1: 'Housing', t2: 'War', t3: 'Climate' }

function reading(language: 'en' | 'es' = 'en'): Reading {
  return {
    words: wordsIn(language, 'America/Los_Angeles'),
    shapeOf,
    titleOf: (_, documentId) => titles[documentId] ?? null,
  }
}

function said(uid: string, before: Content, after: Content, language: 'en' | 'es' = 'en') {
  return differences(before, after, shapeOf(uid), reading(language)).map(({ field, summary }) => [
    field,
    summary,
  ])
}

const page = 'api::page.page'
const meeting = 'api::meeting.meeting'
const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }]
const text = (words: string) => ({ __component: 'sections.rich-text', text: paragraph(words) })
const quote = (words: string) => ({ __component: 'sections.quote', text: words })

describe('differences', () => {
  it('are none where nothing differs, whatever the order of keys', () => {
    const before = { sections: [{ text: 'A', __component: 'sections.quote' }], title: 'T' }
    const after = { title: 'T', sections: [{ __component: 'sections.quote', text: 'A' }] }
    expect(said(page, before, after)).toEqual([])
  })

  it('tell what short texts were and are, in both languages', () => {
    expect(said(page, { title: 'Old', lead: 'Gone' }, { title: 'New', slug: 'new' })).toEqual([
      ['Title', '“Old” became “New”'],
      ['Opening sentence', 'Now empty, “Gone” before'],
      ['Address', 'Now “new”, empty before'],
    ])
    expect(said(page, { title: 'Old' }, { title: 'New' }, 'es')).toEqual([
      ['Título', '«Old» pasó a ser «New»'],
    ])
  })

  it('count the words of long texts and show what was exchanged, with what stands around it', () => {
    const words = (middle: string) =>
      `One two three four five six seven ${middle} eight nine ten eleven twelve thirteen fourteen fifteen`
    const before = { body: paragraph(words('old words here')) }
    const after = { body: paragraph(words('new')) }
    const [difference, ...others] = differences(before, after, shapeOf(meeting), reading())
    expect(others).toEqual([])
    expect(difference).toEqual({
      field: 'Text',
      summary: 'Text changed: +1 −3 words',
      passages: [
        {
          before: 'four five six seven',
          removed: 'old words here',
          added: 'new',
          after: 'eight nine ten eleven',
        },
      ],
    })
    expect(said(meeting, before, after, 'es')).toEqual([
      ['Texto', 'Texto cambiado: +1 −3 palabras'],
    ])
  })

  it('say that only the formatting of a text differs', () => {
    const bold = [{ type: 'paragraph', children: [{ type: 'text', text: 'Come', bold: true }] }]
    expect(said(meeting, { body: paragraph('Come') }, { body: bold })).toEqual([
      ['Text', 'Same words, other formatting or links'],
    ])
  })

  it('name related documents by their titles, and what came and went in lists', () => {
    const before = { parent: null }
    expect(said(page, before, { parent: 'p1' })).toEqual([
      ['Page above', 'Now “What We Do”, empty before'],
    ])
    expect(said(meeting, { topics: ['t1', 't2'] }, { topics: ['t2', 't3'] })).toEqual([
      ['Topics', 'Added: Climate'],
      ['Topics', 'Removed: Housing'],
    ])
    expect(said(meeting, { topics: ['t1', 't2'] }, { topics: ['t2', 't1'] })).toEqual([
      ['Topics', 'Same parts in another order'],
    ])
    expect(said(page, before, { parent: 'gone' })).toEqual([
      ['Page above', 'Now “No title yet”, empty before'],
    ])
  })

  it('put dates, choices, switches and pictures into words', () => {
    const before = { firstDate: '2026-11-05', allDay: false, attendance: 'in person', image: null }
    const image = { id: 3, name: 'hall.jpg', alternativeText: 'The hall' }
    const after = { firstDate: '2026-11-12', allDay: true, attendance: 'online', image }
    expect(said(meeting, before, after)).toEqual([
      ['First date', '“November 5, 2026” became “November 12, 2026”'],
      ['How to attend', '“in person” became “online”'],
      ['Picture', 'Now “hall.jpg (The hall)”, empty before'],
      ['All day', '“No” became “Yes”'],
    ])
    expect(said(meeting, before, { ...before, attendance: 'online' }, 'es')).toEqual([
      ['Cómo participar', '«en persona» pasó a ser «en línea»'],
    ])
  })

  it('lead into sections that changed, and tell which came, went and moved', () => {
    const before = { sections: [text('First words'), quote('Peace'), quote('Bread')] }
    expect(said(page, before, { sections: [text('Other words'), quote('Peace')] })).toEqual([
      ['Sections › 1. Text › Text', '“First words” became “Other words”'],
      ['Sections', 'Removed: 3. Quote “Bread”'],
    ])
    const moved = { sections: [quote('Peace'), text('First words'), quote('Bread')] }
    expect(said(page, before, moved)).toEqual([['Sections', 'Same parts in another order']])
    const added = { sections: [...before.sections, quote('Land')] }
    expect(said(page, before, added)).toEqual([['Sections', 'Added: 4. Quote “Land”']])
    expect(said(page, before, added, 'es')).toEqual([['Secciones', 'Añadido: 4. Cita «Land»']])
  })

  it('lead into single components, of which what is off is not told', () => {
    const recurrence = { frequency: 'weekly', interval: 2, monday: false, thursday: true }
    expect(said(meeting, { recurrence: null }, { recurrence })).toEqual([
      ['Repeats › How', 'Now “weekly”, empty before'],
      ['Repeats › Every … days, weeks, months or years', 'Now “2”, empty before'],
      ['Repeats › Thu', '“No” became “Yes”'],
    ])
  })

  it('of a translation are those of its own words', () => {
    const before = { title: 'Uno', firstDate: '2026-11-05' }
    const after = { title: 'Dos', firstDate: '2026-11-12' }
    const shape = shapeIn(shapeOf(meeting), 'es')
    const fields = differences(before, after, shape, reading()).map(({ field }) => field)
    expect(fields).toEqual(['Title'])
  })
})

describe('a version in words', () => {
  it('has every field that says something, in the order of the form', () => {
    const content = {
      title: 'Welcome',
      parent: 'p1',
      lead: null,
      sections: [
        text('Words'),
        { __component: 'sections.hero', title: 'Up', showNextMeeting: false },
      ],
    }
    expect(inWords(content, shapeOf(page), reading('es'))).toEqual([
      { field: 'Título', lines: ['Welcome'] },
      { field: 'Secciones › 1. Texto › Texto', lines: ['Words'] },
      { field: 'Secciones › 2. Apertura › Titular', lines: ['Up'] },
      { field: 'Página superior', lines: ['What We Do'] },
    ])
  })
})

describe('Spanish', () => {
  const uids = [...typesThatAre('public'), ...Object.keys(componentForms)]
  const { of } = wordsIn('es', 'UTC')

  it('has a word for every choice, type and component', () => {
    const english = uids
      .map(schemaOf)
      .flatMap(({ info, attributes }) => [
        info.displayName,
        ...Object.values<{ enum?: string[] }>(attributes).flatMap(
          (attribute) => attribute.enum ?? [],
        ),
      ])
    const sameInBoth = ['no', 'magenta']
    const missing = english.filter((words) => of(words) === words && !sameInBoth.includes(words))
    expect(missing).toEqual([])
  })
})
