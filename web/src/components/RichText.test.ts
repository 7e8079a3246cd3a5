// @vitest-environment happy-dom
import type { RichTextBlock, TextNode } from 'cms/contract'
import { expect, it } from 'vitest'
import { mountOnSite } from '../mounting'
import RichText from './RichText.vue'
import { image } from '../sample-branch'

function text(words: string, marks: Partial<TextNode> = {}): TextNode {
  return { type: 'text', text: words, ...marks }
}

function render(blocks: unknown[], level?: number) {
  return mountOnSite(RichText, { text: blocks, ...(level && { level }) })
}

it('renders each kind of block', () => {
  const blocks: RichTextBlock[] = [
    { type: 'paragraph', children: [text('Plain, '), text('bold', { bold: true, italic: true })] },
    { type: 'quote', children: [text('Said')] },
    { type: 'code', text: 'let x' },
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
    { type: 'image', image },
  ]
  const wrapper = render(blocks)
  expect(wrapper.get('p').html()).toContain('<em><strong>bold</strong></em>')
  expect(wrapper.get('blockquote').text()).toBe('Said')
  expect(wrapper.get('pre code').text()).toBe('let x')
  expect(wrapper.get('ol > li > ul > li').text()).toBe('Inner')
  expect(wrapper.get('img').attributes()).toMatchObject({
    alt: image.alternativeText,
    width: '1600',
    height: '900',
    loading: 'lazy',
  })
})

it('renders nothing for what is empty or unknown, and goes on after it', () => {
  const wrapper = render([
    { type: 'paragraph', children: [text('  ')] },
    { type: 'heading', level: 2, children: [] },
    { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('')] }] },
    { type: 'code', text: '' },
    { type: 'carousel', slides: 3 },
    { type: 'paragraph', children: [{ type: 'emoji' }, text('Last')] },
  ])
  expect(wrapper.get('.rich-text').element.children).toHaveLength(1)
  expect(wrapper.text()).toBe('Last')
})

it('renders nothing at all for an empty text', () => {
  expect(render([]).find('*').exists()).toBe(false)
})

it('links where editors may link to', () => {
  const wrapper = render([
    {
      type: 'paragraph',
      children: [
        { type: 'link', url: '/positions', children: [text('inside')] },
        { type: 'link', url: 'https://example.org', children: [text('outside')] },
      ],
    },
  ])
  expect(wrapper.findAll('a').map((link) => link.attributes('href'))).toEqual([
    '/positions',
    'https://example.org',
  ])
})

it.each(['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', '//evil.example'])(
  'keeps the words of a hostile link and drops %j',
  (url) => {
    const wrapper = render([
      { type: 'paragraph', children: [{ type: 'link', url, children: [text('click')] }] },
    ])
    expect(wrapper.find('a').exists()).toBe(false)
    expect(wrapper.text()).toBe('click')
  },
)

it('shows markup that was typed as text', () => {
  const typed = '<img src=x onerror=alert(1)>'
  const wrapper = render([{ type: 'paragraph', children: [text(typed)] }])
  expect(wrapper.find('img').exists()).toBe(false)
  expect(wrapper.text()).toBe(typed)
})

it('fits headings into the outline of the page without gaps', () => {
  const wrapper = render(
    [1, 4, 1, 6].map((level) => ({ type: 'heading', level, children: [text(`was ${level}`)] })),
    3,
  )
  expect(wrapper.findAll('h3, h4, h5').map((heading) => heading.element.tagName)).toEqual([
    'H3',
    'H4',
    'H3',
    'H5',
  ])
})
