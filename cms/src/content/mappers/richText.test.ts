import { expect, it } from 'vitest'
import { toRichText } from './richText'

const text = (value: string, marks: object = {}) => ({ type: 'text', text: value, ...marks })

it('keeps what the site renders', () => {
  const blocks = [
    { type: 'heading', level: 2, children: [text('Why')] },
    {
      type: 'paragraph',
      children: [
        text('Because '),
        { type: 'link', url: '/why', rel: 'noopener', children: [text('of this', { bold: true })] },
      ],
    },
    {
      type: 'list',
      format: 'ordered',
      children: [
        { type: 'list-item', children: [text('One')] },
        {
          type: 'list',
          format: 'unordered',
          children: [{ type: 'list-item', children: [text('Inner')] }],
        },
      ],
    },
    { type: 'quote', children: [text('Said')] },
    { type: 'code', children: [text('npm start')] },
  ]
  expect(toRichText(blocks, 'en')).toEqual([
    { type: 'heading', level: 2, children: [text('Why')] },
    {
      type: 'paragraph',
      children: [
        text('Because '),
        { type: 'link', url: '/why', children: [text('of this', { bold: true })] },
      ],
    },
    blocks[2],
    { type: 'quote', children: [text('Said')] },
    { type: 'code', text: 'npm start' },
  ])
})

it('leaves out what is empty, unknown or misshapen, and breaks on nothing', () => {
  const hostile: unknown[] = [
    null,
    7,
    'text',
    { type: 'paragraph', children: [text('')] },
    { type: 'paragraph', children: [text('   ')] },
    { type: 'paragraph' },
    { type: 'heading', level: 9, children: [text('Nine')] },
    { type: 'video', url: 'x' },
    { type: 'list', children: [] },
    { type: 'image', image: { url: 'https://evil.example/x.png', width: 1, height: 1 } },
    { type: 'image', image: null },
    { type: 'paragraph', children: [{ type: 'link', url: 5, children: [text('link')] }] },
  ]
  expect(toRichText(hostile, 'en')).toEqual([])
  for (const value of [undefined, null, {}, 'x', 5]) expect(toRichText(value, 'en')).toEqual([])
})

it('makes pictures of the media library root-relative, whatever origin the editor saved', () => {
  const image = {
    url: 'https://admin.example.org/uploads/a.webp',
    width: 800,
    height: 600,
    alternativeText: 'A crowd',
    formats: { small: { url: '/uploads/small_a.webp', width: 400, height: 300 } },
  }
  expect(toRichText([{ type: 'image', image, children: [text('')] }], 'en')).toEqual([
    {
      type: 'image',
      image: {
        url: '/uploads/a.webp',
        width: 800,
        height: 600,
        alternativeText: 'A crowd',
        smaller: [{ url: '/uploads/small_a.webp', width: 400, height: 300 }],
        focalPoint: null,
        locale: 'en',
      },
    },
  ])
})
