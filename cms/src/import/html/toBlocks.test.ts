import { describe, expect, it } from 'vitest'
import type { InlineNode } from '../../contract'
import { sourceLanguage, wordsOf } from '../../languages'
import type { Block } from '../blocks'
import { remarkIn } from '../words/sentences'
import { htmlToBlocks } from './parsed'

/** With what is lost in English. */
function read(html: string, linesCount = false) {
  const { blocks, losses } = htmlToBlocks({
    html,
    base: 'https://old.example/about/',
    linesCount,
    readdress: (url) => (url.pathname === '/join/' ? '/get-involved' : url.href),
  })
  const words = wordsOf(sourceLanguage).imports
  return { blocks, losses: losses.map((remark) => remarkIn(remark, words)) }
}

/** Blocks as one line each, marks and links included. */
function written(blocks: Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'picture':
        return [`picture ${block.address} (${block.alternativeText})`]
      case 'heading':
        return [`h${block.level} ${inline(block.children)}`]
      case 'list':
        return block.children.flatMap((child) => {
          if (child.type === 'list') return written([child])
          const mark = block.format === 'ordered' ? '1.' : '•'
          return [`${'  '.repeat(block.indentLevel)}${mark} ${inline(child.children)}`]
        })
      default:
        return [`${block.type} ${inline(block.children)}`]
    }
  })
}

function inline(nodes: InlineNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'link') return `<${node.url}|${inline(node.children)}>`
      const { text, type, ...marks } = node
      const names = Object.keys(marks)
      return type === 'text' && names.length === 0 ? text : `{${names.join('+')}:${text}}`
    })
    .join('')
}

const blocks = (html: string, linesCount = false) => written(read(html, linesCount).blocks)

describe('HTML becomes Blocks', () => {
  it('keeps headings, paragraphs, quotes, code and emphasis', () => {
    expect(
      blocks(
        '<h2>Who <em>we</em> are</h2><p>One <strong>branch</strong> of <u><s>many</s></u>.<br>Next&nbsp;line</p>' +
          '<blockquote><p>No one</p><p>is free</p></blockquote><pre><code>a  &lt; b\n  c</code></pre><p><code>x</code></p>',
      ),
    ).toEqual([
      'h2 Who {italic:we} are',
      'paragraph One {bold:branch} of {underline+strikethrough:many}.\nNext\u00a0line',
      'quote No one\nis free',
      'code a  < b\n  c',
      'paragraph {code:x}',
    ])
  })

  it('keeps lists in lists', () => {
    const html =
      '<ul><li>One<ol><li>a</li><li>b<ul><li>deep</li></ul></li></ol></li><li><p>Two</p></li></ul>'
    expect(blocks(html)).toEqual(['• One', '  1. a', '  1. b', '    • deep', '• Two'])
    expect(read(html).losses).toEqual([])
  })

  it('keeps links, made absolute or led to where their target is now', () => {
    const html =
      '<p><a href="/join/">Join</a> <a href="../x">x</a> <a href="mailto:a@b.example">mail</a> <a href="#top">top</a> <a href="javascript:alert(1)">bad</a></p>'
    expect(blocks(html)).toEqual([
      'paragraph </get-involved|Join> <https://old.example/x|x> <mailto:a@b.example|mail> top bad',
    ])
    expect(read(html).losses).toEqual([
      'a link to a place in the page (#top): its text is kept',
      'a link to javascript:alert(1), which leads nowhere: its text is kept',
    ])
  })

  it('keeps pictures where they stand, with their words', () => {
    const html =
      '<p>Before <a href="/big"><img src="/a.jpg" alt=" Us "></a> after</p><figure><img src="b.png"><figcaption>In May</figcaption></figure><ul><li>x <img src="/c.gif"></li><li>y</li></ul>'
    expect(blocks(html)).toEqual([
      'paragraph Before',
      'picture https://old.example/a.jpg (Us)',
      'paragraph after',
      'picture https://old.example/about/b.png ()',
      'paragraph {italic:In May}',
      '• x',
      '• y',
      'picture https://old.example/c.gif ()',
    ])
    expect(read(html).losses).toEqual([
      'a link around a picture, to https://old.example/big',
      'the place of a picture in a list: it follows the list',
    ])
  })

  it('takes lines for paragraphs where an old editor wrote them', () => {
    expect(blocks('One\ntwo\n\n<strong>Three</strong>\r\n\r\nfour', true)).toEqual([
      'paragraph One\ntwo',
      'paragraph {bold:Three}',
      'paragraph four',
    ])
    expect(blocks('One\ntwo\n\nthree')).toEqual(['paragraph One two three'])
  })

  it('makes a link of an address that stands alone', () => {
    expect(blocks('<p> https://video.example/1 </p>')).toEqual([
      'paragraph <https://video.example/1|https://video.example/1>',
    ])
  })
})

describe('what Blocks can’t hold', () => {
  it.each([
    [
      '<table><tr><th>Day</th><th>Hour</th></tr><tr><td>Mon<br>Tue</td><td></td></tr></table>',
      ['paragraph Day | Hour', 'paragraph Mon\nTue'],
      'a table',
    ],
    [
      '<iframe src="//video.example/e"></iframe>',
      ['paragraph <https://video.example/e|https://video.example/e>'],
      'an embed (iframe)',
    ],
    ['<form><label>Name</label><input name="n"></form>', ['paragraph Name'], 'a form'],
    ['<p>a</p><hr><p>b</p>', ['paragraph a', 'paragraph b'], 'a dividing line'],
    ['<dl><dt>A</dt><dd>b</dd></dl>', ['paragraph {bold:A}', 'paragraph b'], 'a list of terms'],
    ['<p>H<sub>2</sub>O</p>', ['paragraph H2O'], 'text set lower'],
    ['<script>alert(1)</script><p>a</p>', ['paragraph a'], 'a script'],
    ['<!-- wp:latest-posts {"n":1} /--><p>a</p>', ['paragraph a'], 'the block “latest-posts”'],
    [
      '<!-- wp:columns --><div><p>a</p></div><!-- /wp:columns -->',
      ['paragraph a'],
      'the layout “columns”',
    ],
    ['<p>a</p><!--more--><p>b</p>', ['paragraph a', 'paragraph b'], 'the mark “more”'],
    [
      '<p><img src="data:image/png;base64,AAAA" alt="dot"></p>',
      ['paragraph dot'],
      'a picture without an address',
    ],
    ['<ol start="3"><li>c</li></ol>', ['1. c'], 'the number at which a list begins'],
    [
      '<ul><li>We need<ul><li>chairs</li></ul>by Monday</li><li><div>and<ol><li>a</li></ol>b</div></li></ul>',
      ['• We need', '  • chairs', '• by Monday', '• and', '  1. a', '• b'],
      'words after a list within a point',
    ],
    [
      '<blockquote>q<ul><li>i</li></ul></blockquote>',
      ['quote q', '• i'],
      'the place of a list or picture in a quote',
    ],
  ])('is told, and its text is kept: %s', (html, kept, told) => {
    const { blocks, losses } = read(html)
    expect(written(blocks)).toEqual(kept)
    expect(losses.join('; ')).toContain(told)
  })

  it('leaves nothing of what a text says out', () => {
    const html =
      '<custom-box>one <div>two<table><tr><td>three<ul><li>four</li></ul></td></tr></table></div></custom-box><details><summary>five</summary>six</details><button>seven</button>'
    expect(written(read(html).blocks).join(' ')).toMatch(/one.*two.*three.*four.*five.*six.*seven/s)
  })
})

/** Each took minutes while its time grew with the square of the length of the text. */
it.each([
  [' ', false],
  ['\t', false],
  ['\n\f', true],
  [' \n\f', true],
])(
  'megabytes of nothing but %j between two words are read in no more than seconds',
  (gap, linesCount) => {
    const { blocks } = read(`<p>Bring${gap.repeat(700_000)}tea</p>`, linesCount)
    expect(written(blocks).join(' ')).toMatch(/^paragraph Bring\s+tea$/)
  },
  60_000,
)
