import { describe, expect, it } from 'vitest'
import { sourceLanguage, wordsOf } from '../../languages'
import { Losses } from '../losses'
import { remarkIn, subjectIn } from '../words/sentences'
import { documentsOf, otherTypes } from './documents'
import { withoutShortcodes } from './shortcodes'
import { textsOf } from './texts'
import { readWordPress } from './wxr'

const words = wordsOf(sourceLanguage).imports

const item = (fields: Record<string, string>) =>
  `<item>${Object.entries(fields)
    .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
    .join('')}</item>`

const wxr = (...items: string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<rss><channel><title>Us</title><language>en-US</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:base_blog_url>https://old.example/</wp:base_blog_url>${items.join('')}</channel></rss>`

const page = (id: string, parent: string, fields = {}) =>
  item({
    title: `Page ${id}`,
    'wp:post_id': id,
    'wp:post_parent': parent,
    'wp:post_type': 'page',
    'wp:status': 'publish',
    ...fields,
  })

describe('a WordPress export', () => {
  it('is read with its pages, terms, fields and comments', () => {
    const source = readWordPress(
      wxr(
        '<item><title>A &amp; B</title><wp:post_id>7</wp:post_id><wp:post_type>post</wp:post_type>' +
          '<category domain="category" nicename="x"><![CDATA[News]]></category>' +
          '<content:encoded><![CDATA[<p>x</p>\u0003]]></content:encoded>' +
          '<wp:postmeta><wp:meta_key>place</wp:meta_key><wp:meta_value>Hall</wp:meta_value></wp:postmeta>' +
          '<wp:comment><wp:comment_content>Hi</wp:comment_content></wp:comment></item>',
      ),
    )
    expect(source).toMatchObject({ title: 'Us', address: 'https://old.example', language: 'en-US' })
    expect(source.items).toHaveLength(1)
    expect(source.items[0]).toMatchObject({
      id: '7',
      title: 'A & B',
      content: '<p>x</p>',
      terms: [{ taxonomy: 'category', name: 'News' }],
      comments: 1,
    })
    expect(source.items[0]?.fields.get('place')).toBe('Hall')
  })

  it('is refused with the reason when it is broken or none', () => {
    expect(() => readWordPress('<rss><channel>')).toThrow(/can’t be read as XML.*export it/)
    expect(() => readWordPress('<rss><channel></channel></rss>')).toThrow(/no export of WordPress/)
  })

  it('has its titles in HTML, of which the words stay', () => {
    const { items } = readWordPress(
      wxr(
        page('1', '0', { title: 'Rent &amp; wages: <em>what</em> we&#8217;ll&nbsp;do' }),
        page('2', '0', { title: 'We <3 tenants, 1 < 2' }),
        '<item><title>&lt;b&gt;Bold&lt;/b&gt;</title><category domain="post_tag"><![CDATA[Q &amp; A]]></category></item>',
      ),
    )
    expect(items.map(({ title }) => title)).toEqual([
      'Rent & wages: what we’ll do',
      'We <3 tenants, 1 < 2',
      'Bold',
    ])
    expect(items[2]?.terms).toEqual([{ taxonomy: 'post_tag', name: 'Q & A' }])
  })

  it('expands no entity of its own', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${wxr('<item><title>&b;</title></item>').slice(39)}`
    expect(() => readWordPress(bomb)).toThrow(/undefined entity/)
  })

  it('gives pages before those below them, and says what it leaves out', () => {
    const post = item({
      title: 'P',
      'wp:post_id': '9',
      'wp:post_type': 'post',
      'wp:status': 'publish',
    })
    const menu = item({ 'wp:post_id': '10', 'wp:post_type': 'nav_menu_item' })
    const bin = page('5', '0', { 'wp:status': 'trash' })
    const source = readWordPress(
      wxr(page('3', '2'), page('2', '1'), page('1', '0'), post, menu, bin),
    )
    const { documents, leftOut } = documentsOf(source, 'skip')
    expect(documents.map((document) => document.item.id)).toEqual(['1', '2', '3'])
    expect(
      leftOut.map(
        ({ subject, reason }) => `${subjectIn(subject, words)}: ${remarkIn(reason, words)}`,
      ),
    ).toEqual(['Post “P”: posts were to be left out', 'Page “Page 5”: it lay in WordPress’s bin'])
    expect([...otherTypes(source)]).toEqual([['nav_menu_item', 1]])
    expect(documentsOf(source, 'positions').documents.at(-1)?.uid).toBe('api::position.position')
    expect(documentsOf(source, 'pages').documents.at(-1)?.uid).toBe('api::page.page')
    expect(documentsOf(source, 'news').documents.map(({ uid }) => uid)).toEqual([
      ...Array.from({ length: 3 }, () => 'api::page.page'),
      'api::article.article',
    ])
  })

  it('says on which day each appeared, and none of what never did', () => {
    const dated = (time: string) => page('1', '0', { 'wp:post_date': time })
    const { items } = readWordPress(
      wxr(dated('2019-03-08 19:30:00'), dated('0000-00-00 00:00:00'), page('2', '0')),
    )
    expect(items.map(({ day }) => day)).toEqual(['2019-03-08', '', ''])
  })

  it('survives pages that stand below each other in a circle', () => {
    const source = readWordPress(wxr(page('1', '2'), page('2', '1')))
    expect(documentsOf(source, 'skip').documents).toHaveLength(2)
  })
})

describe('shortcodes', () => {
  const read = (html: string) => {
    const losses = new Losses()
    return [
      withoutShortcodes(html, losses),
      ...losses.list().map((remark) => remarkIn(remark, words)),
    ]
  }

  it('are told, and what stands between two of them stays', () => {
    expect(read('a [gallery ids="1,2"] b')).toEqual([
      'a  b',
      'the shortcode [gallery ids="1,2"], which only WordPress can fill',
    ])
    expect(read('[box color=red]text[/box]')[0]).toBe('text')
    expect(read('[contact-form-7]')).toHaveLength(2)
  })

  it('with a caption become a picture with one', () => {
    expect(read('[caption id="x" width="3"]<img src="/a.jpg" /> Us in May[/caption]')).toEqual([
      '<figure><img src="/a.jpg" /><figcaption>Us in May</figcaption></figure>',
    ])
  })

  it('begin a caption that ends, whatever stands before', () => {
    expect(read('[caption]a[/wp_caption][wp_caption]b[/wp_caption] [/caption]c')[0]).toBe(
      '<figure><figcaption>ab</figcaption></figure>c',
    )
    expect(read('[caption]a [wp_caption]b[/wp_caption]c')[0]).toBe(
      'a <figure><figcaption>b</figcaption></figure>c',
    )
  })

  /** Each took minutes while its time grew with the square of the length of the text. */
  it.each(['[caption]', '[caption ', '[/caption][wp_caption]', '[caption][/wp_caption]'])(
    'that never end are read in no more than seconds, also megabytes of them: %s',
    (piece) => {
      const html = `${piece.repeat(Math.floor(4_000_000 / piece.length))} The end`
      expect(read(html)[0]).toMatch(/The end$/)
    },
    60_000,
  )

  it('are not what merely stands in brackets', () => {
    const german = 'Schreib an info [E-Mail] oder [Co-Sprecherin]'
    expect(read(german)).toEqual([german])
    expect(read('They said [sic] so [1] and [[gallery]]')).toEqual([
      'They said [sic] so [1] and [gallery]',
    ])
  })
})

it('tells what else an item holds that has no place', () => {
  const source = readWordPress(
    wxr(
      page('1', '0', {
        'wp:post_password': 'x',
        'excerpt:encoded': 'Short <b>words</b>',
        'content:encoded': 'One\n\nTwo',
      }),
    ),
  )
  const [first] = source.items
  if (!first) throw new Error('no item')
  const texts = textsOf({ ...first, comments: 2 }, source.address, (url) => url.href)
  expect(texts.lead).toBe('Short words')
  expect(texts.blocks).toHaveLength(2)
  expect(texts.losses.map((remark) => remarkIn(remark, words))).toEqual([
    'its password: whoever finds it will be able to read it once it is published',
    '2 comments',
  ])
})
