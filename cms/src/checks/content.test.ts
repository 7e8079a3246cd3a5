import { expect, it } from 'vitest'
import { contentOf } from './content'
import { localizedOnly, populateAll, type Attributes } from './schema'

const components: Record<string, Attributes> = {
  'shared.link': {
    label: { type: 'string' },
    page: { type: 'relation', target: 'api::page.page' },
    builtIn: { type: 'enumeration' },
    url: { type: 'string' },
  },
  'shared.position-choice': {
    position: { type: 'relation', target: 'api::position.position' },
  },
  'sections.hero': {
    title: { type: 'string' },
    image: { type: 'media', allowedTypes: ['images'] },
    links: { type: 'component', component: 'shared.link' },
  },
  'sections.positions': { chosen: { type: 'component', component: 'shared.position-choice' } },
  'shared.person-choice': {
    person: { type: 'relation', target: 'api::person.person' },
    text: { type: 'text' },
  },
  'sections.people': { chosen: { type: 'component', component: 'shared.person-choice' } },
  'sections.download': { file: { type: 'media', allowedTypes: ['files', 'images'] } },
  'sections.quote': { sourceUrl: { type: 'string' } },
  'sections.news': {
    topic: { type: 'relation', target: 'api::topic.topic' },
    group: { type: 'relation', target: 'api::group.group' },
  },
}
const read = (uid: string): Attributes => components[uid] ?? {}

const localized = { pluginOptions: { i18n: { localized: true } } }
const attributes: Attributes = {
  title: { type: 'string', ...localized },
  joinLink: { type: 'string', private: true },
  parent: { type: 'relation' },
  createdBy: { type: 'relation', visible: false },
  body: { type: 'blocks', ...localized },
  sections: { type: 'dynamiczone', components: Object.keys(components), ...localized },
}

const text = (words: string) => ({ type: 'text', text: words })

it('finds links wherever an editor can set one, each at its field', () => {
  const row = {
    body: [
      {
        type: 'list',
        children: [
          { type: 'list-item', children: [{ type: 'link', url: '/a', children: [text('A')] }] },
        ],
      },
    ],
    sections: [
      {
        __component: 'sections.hero',
        links: [
          { label: 'Page', page: { documentId: 'p1' }, url: '/unused' },
          { label: 'List', builtIn: 'meetings' },
          { label: 'Web', url: 'https://example.org' },
          { label: 'Nothing', page: null },
        ],
      },
      { __component: 'sections.positions', chosen: [{ position: { documentId: 'q1' } }, {}] },
      { __component: 'sections.quote', sourceUrl: '/b' },
      { __component: 'sections.unknown', url: '/c' },
      { __component: 'sections.people', chosen: [{ person: { documentId: 'p2' }, text: 'Ask' }] },
      {
        __component: 'sections.news',
        topic: { documentId: 't1' },
        group: { documentId: 'g1' },
      },
    ],
  }
  expect(contentOf(row, attributes, read).links).toEqual([
    { path: ['body'], label: 'A', target: { kind: 'url', url: '/a' }, words: null },
    {
      path: ['sections', 0, 'links', 0, 'page'],
      label: 'Page',
      target: { kind: 'document', uid: 'api::page.page', documentId: 'p1' },
      words: ['sections', 0, 'links', 0, 'label'],
    },
    {
      path: ['sections', 0, 'links', 1, 'builtIn'],
      label: 'List',
      target: { kind: 'builtIn' },
      words: ['sections', 0, 'links', 1, 'label'],
    },
    {
      path: ['sections', 0, 'links', 2, 'url'],
      label: 'Web',
      target: { kind: 'url', url: 'https://example.org' },
      words: ['sections', 0, 'links', 2, 'label'],
    },
    {
      path: ['sections', 0, 'links', 3, 'page'],
      label: 'Nothing',
      target: { kind: 'nothing' },
      words: ['sections', 0, 'links', 3, 'label'],
    },
    {
      path: ['sections', 1, 'chosen', 0, 'position'],
      label: '',
      target: { kind: 'document', uid: 'api::position.position', documentId: 'q1' },
      words: null,
      isChoice: true,
    },
    {
      path: ['sections', 1, 'chosen', 1, 'position'],
      label: '',
      target: { kind: 'noChoice' },
      words: null,
      isChoice: true,
    },
    {
      path: ['sections', 2, 'sourceUrl'],
      label: '',
      target: { kind: 'url', url: '/b' },
      words: null,
    },
    {
      path: ['sections', 4, 'chosen', 0, 'person'],
      label: '',
      target: { kind: 'document', uid: 'api::person.person', documentId: 'p2' },
      words: null,
      isChoice: true,
    },
    {
      path: ['sections', 5, 'group'],
      label: '',
      target: { kind: 'document', uid: 'api::group.group', documentId: 'g1' },
      words: null,
      narrows: true,
    },
  ])
})

it('finds pictures that are shown, not files to download, and the levels of headings', () => {
  const file = { name: 'a.jpg', mime: 'image/jpeg', alternativeText: null }
  const heading = (level: number) => ({ type: 'heading', level, children: [text('H')] })
  const row = {
    body: [heading(2), { type: 'image', image: file, children: [text('')] }, heading(4)],
    sections: [
      { __component: 'sections.hero', image: { ...file, alternativeText: 'A march' } },
      { __component: 'sections.download', file },
    ],
  }
  const { pictures, headings } = contentOf(row, attributes, read)
  expect(pictures).toEqual([
    { path: ['body'], file: 'a.jpg', alternativeText: null, isInText: true },
    {
      path: ['sections', 0, 'image'],
      file: 'a.jpg',
      alternativeText: 'A march',
      isInText: false,
    },
  ])
  expect(headings).toEqual([{ path: ['body'], levels: [2, 4] }])
})

it('finds each of several pictures in one field', () => {
  const images = [
    { name: 'a.jpg', alternativeText: 'A march' },
    { name: 'b.jpg', alternativeText: null },
  ]
  const gallery: Attributes = { images: { type: 'media', allowedTypes: ['images'] } }
  expect(contentOf({ images }, gallery, read).pictures).toEqual([
    { path: ['images'], file: 'a.jpg', alternativeText: 'A march', isInText: false },
    { path: ['images'], file: 'b.jpg', alternativeText: null, isInText: false },
  ])
})

it('reads all words that visitors get, and none that are private', () => {
  const row = {
    title: 'Title',
    joinLink: 'https://secret.example',
    body: [
      {
        type: 'paragraph',
        children: [text('One '), { type: 'link', url: '/two', children: [text('two')] }],
      },
    ],
    sections: [{ __component: 'sections.hero', title: 'Hero', links: [{ label: 'L', url: '/l' }] }],
  }
  const words = contentOf(row, attributes, read).words.map(({ text: said }) => said)
  expect(words.sort()).toEqual(['/l', '/two', 'Hero', 'L', 'One two', 'Title'])
})

it('reads nothing out of what has another shape', () => {
  for (const row of [null, 'text', { body: 'text', sections: { a: 1 } }, { body: [null, 3] }]) {
    const { links, pictures, headings } = contentOf(row, attributes, read)
    expect([...links, ...pictures, ...headings]).toEqual([])
  }
})

it('asks Strapi for everything at once, but not for who made it', () => {
  expect(populateAll(attributes, read)).toMatchObject({
    parent: { select: ['documentId'] },
    sections: {
      on: {
        'sections.hero': {
          populate: {
            image: true,
            links: { populate: { page: { select: ['documentId'] } } },
          },
        },
      },
    },
  })
  expect(populateAll(attributes, read)).not.toHaveProperty('createdBy')
  expect(Object.keys(localizedOnly(attributes))).toEqual(['title', 'body', 'sections'])
})
