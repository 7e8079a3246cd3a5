import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { RichText } from 'cms/contract'
import { home, meeting, page } from '../../src/cms/sample-cms'
import {
  article,
  image,
  monthDate,
  occurrence,
  paper,
  person,
  position,
  site,
} from '../../src/sample-branch'
import { answers } from './answers'

const nested: RichText = [
  {
    type: 'list',
    format: 'unordered',
    children: [
      { type: 'list-item', children: [{ type: 'text', text: 'one', bold: true }] },
      {
        type: 'list',
        format: 'ordered',
        children: [
          {
            type: 'list-item',
            children: [
              { type: 'link', url: '/meetings', children: [{ type: 'text', text: 'two' }] },
            ],
          },
        ],
      },
    ],
  },
  ...([1, 2, 3, 4, 5, 6] as const).map((level) => ({
    type: 'heading' as const,
    level,
    children: [{ type: 'text' as const, text: 'three' }],
  })),
  { type: 'image', image },
]

describe('what the contract says passes unchanged', () => {
  const hero = {
    type: 'hero' as const,
    title: 'Next',
    text: null,
    image: null,
    links: [],
    nextMeeting: occurrence(),
    showsNextMeeting: true,
  }
  test.each([
    ['site', answers.site, site],
    ['page', answers.page, { ...home, sections: [hero, { type: 'rich-text', text: nested }] }],
    ['meeting', answers.meeting, meeting],
    [
      'date of a meeting',
      answers.meetingDate,
      { occurrence: occurrence({ allDay: true }), meeting, previous: occurrence(), next: null },
    ],
    [
      'archive',
      answers.archive,
      { data: [occurrence()], meta: { year: 2025, years: [2026, 2025], next: 'x' } },
    ],
    [
      'month',
      answers.month,
      {
        data: [monthDate()],
        meta: { month: '2026-11', previous: null, next: '2026-12', total: 1 },
      },
    ],
    ['years of the archive', answers.archiveYears, { data: [2026, 2025] }],
    ['position', answers.position, { ...position, body: nested }],
    ['article', answers.article, { ...article, body: nested }],
    ['paper', answers.paper, { ...paper, version: { ...paper.version, body: nested } }],
    ['person', answers.person, { ...person, body: nested, image }],
    [
      'sitemap',
      answers.sitemap,
      { data: [{ kind: 'page', paths: { es: 'a' }, lastModified: page.lastModified }] },
    ],
  ] as const)('%s', (_name, schema, answer) => {
    expect(v.parse<v.GenericSchema>(schema, JSON.parse(JSON.stringify(answer)))).toEqual(answer)
  })
})

test('what the contract does not know is left behind', () => {
  const answer: unknown = v.parse(answers.site, { ...site, secret: 'x' })
  expect(answer).toEqual(site)
})

const bad = { signal: '#0057b7', slab: '#ffd500;}', onSlab: '#191512' }

test.each([
  ['a missing field', { ...site, tagline: undefined }],
  ['a null where none is allowed', { ...site, branchName: null }],
  ['an unknown palette', { ...site, palette: 'pink' }],
  ['a colour that is more than one', { ...site, colours: { light: bad, dark: bad } }],
  ['no object', 'Bad gateway'],
])('%s is refused', (_what, answer) => {
  expect(v.is(answers.site, answer)).toBe(false)
})

test('a time that is none is refused', () => {
  const list = (startsAt: string) => ({
    data: [occurrence({ startsAt })],
    meta: { next: null, from: '2026-11-24', to: '2027-12-29' },
  })
  expect(v.is(answers.occurrenceList, list('2026-11-27T03:00:00.000Z'))).toBe(true)
  expect(v.is(answers.occurrenceList, list('Thursday'))).toBe(false)
})
