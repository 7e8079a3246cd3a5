import { describe, expect, it } from 'vitest'
import type { InlineNode } from '../../contract'
import type { List, ListItem } from '../../import/blocks'
import { parseHtml } from '../../import/html/parsed'
import { fitted, isPlain, pastedBlocks, type PastedBlock } from './pasted'

// What these programs put into a clipboard, shortened to what is in each once.
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0in; font-size:11.0pt;} @list l0:level1 {mso-level-number-format:bullet;} --></style></head>
<body lang=EN-US style='tab-interval:.5in;word-wrap:break-word'><!--StartFragment-->
<h2>Our <span class=SpellE>branch</span><o:p></o:p></h2>
<p class=MsoNormal>We are <b>many</b>, <i>everywhere</i> and <u>here</u>.
Read <a href="https://example.org/join">how to <span style='color:#0563C1'>join</span></a>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Bring a friend<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:1.0in;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>or two<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Bring <b>cake</b><o:p></o:p></p>
<p class=MsoQuote>Nobody is free alone.<o:p></o:p></p>
<p class=MsoNormal><span style='background:yellow;mso-highlight:yellow'>Soon</span><v:shape id="x"><v:imagedata src="file:///C:/x.png"/></v:shape></p>
<!--EndFragment--></body></html>`

const libreOffice = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 24.2 (Linux)"/><style type="text/css">p { line-height: 115%; background: transparent }</style></head>
<body lang="en-US" link="#000080" dir="ltr"><h2 class="western">Our branch</h2>
<p style="line-height: 100%; margin-bottom: 0in">We are <b>many</b>, <i>everywhere</i> and <u>here</u>. Read <a href="https://example.org/join"><font color="#000080"><u>how to join</u></font></a>.</p>
<ul><li><p style="margin-bottom: 0in">Bring a friend</p><ol><li><p>or two</p></li></ol></li><li><p>Bring <b>cake</b></p></li></ul>
<blockquote>Nobody is free alone.</blockquote><p><font color="#ff0000">Soon</font></p></body></html>`

const googleDocs = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><h2 dir="ltr" style="line-height:1.38;"><span style="font-size:16pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;text-decoration:none;white-space:pre-wrap;">Our branch</span></h2><p dir="ltr"><span style="color:#000000;font-weight:400;">We are </span><span style="font-weight:700;">many</span><span style="font-weight:400;">, </span><span style="font-style:italic;">everywhere</span><span> and </span><span style="text-decoration:underline;text-decoration-skip-ink:none;">here</span><span>. Read </span><a href="https://example.org/join" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">how to join</span></a><span>.</span></p><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;font-weight:400;" aria-level="1"><p dir="ltr" role="presentation"><span>Bring a friend</span></p></li><ol><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>or two</span></p></li></ol><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Bring </span><span style="font-weight:700;">cake</span></p></li></ul><blockquote><p><span>Nobody is free alone.</span></p></blockquote><p><span style="color:#ff0000;">Soon</span></p></b><br class="Apple-interchange-newline">`

const gmail = `<meta charset="utf-8"><div dir="ltr"><div style="color:rgb(34,34,34);font-family:Arial"><h2>Our branch</h2>We are <b>many</b>, <i>everywhere</i><span class="Apple-converted-space">&nbsp;</span>and <u>here</u>. Read <a href="https://example.org/join" target="_blank" style="color:rgb(17,85,204)">how to join</a>.</div><div><br></div><ul><li style="margin-left:15px">Bring a friend<ol><li>or two</li></ol></li><li>Bring <b>cake</b></li></ul><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid rgb(204,204,204)">Nobody is free alone.</blockquote><div><font color="#ff0000">Soon</font><img src="https://mail.example/t.gif" width="1" height="1"></div></div>`

const outlook = `<div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);"><div role="heading" aria-level="2">Our branch</div></div><table role="presentation"><tbody><tr><td><div class="elementToProof">We are <span style="font-weight: 700;">many</span>, <em>everywhere</em> and <u>here</u>. Read <a href="https://example.org/join" id="OWA1" class="OWAAutoLink"><u>how to join</u></a>.</div></td></tr></tbody></table><ul data-editing-info="{}"><li style="list-style-type: disc;"><div role="presentation" class="elementToProof">Bring a friend</div><ol><li><div role="presentation">or two</div></li></ol></li><li><div role="presentation">Bring <b>cake</b></div></li></ul><blockquote>Nobody is free alone.</blockquote><div><span style="color: rgb(200, 38, 19);">Soon</span></div>`

const webPage = `<meta charset='utf-8'><!--StartFragment--><h2 style="box-sizing: border-box; color: rgb(31, 35, 40); font-weight: 600;">Our branch</h2><p style="color: rgb(31, 35, 40); background-color: rgb(255, 255, 255);">We are<span> </span><strong style="font-weight: 600;">many</strong>,<span> </span><em>everywhere</em><span> </span>and<span> </span><span style="text-decoration-line: underline;">here</span>. Read<span> </span><a href="https://example.org/join" style="color: rgb(9, 105, 218);">how to join</a>.</p><ul><li>Bring a friend<ol><li>or two</li></ol></li><li>Bring<span> </span><strong>cake</strong></li></ul><blockquote style="color: rgb(89, 99, 110);"><p>Nobody is free alone.</p></blockquote><p><mark style="background-color: rgb(255, 240, 0)">Soon</mark></p><!--EndFragment-->`

const kept = [
  'h2 Our branch',
  'paragraph We are {bold:many}, {italic:everywhere} and {underline:here}. Read <https://example.org/join|how to join>.',
  '• Bring a friend',
  '  1. or two',
  '• Bring {bold:cake}',
  'quote Nobody is free alone.',
  'paragraph Soon',
]

const read = (html: string) => pastedBlocks(parseHtml(html))

function written(blocks: PastedBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.children.flatMap((child) => point(child, block))
    const name = block.type === 'heading' ? `h${block.level}` : block.type
    return [`${name} ${inline(block.children)}`]
  })
}

function point(child: ListItem | List, { format, indentLevel }: List): string[] {
  if (child.type === 'list') return written([child])
  return [
    `${'  '.repeat(indentLevel)}${format === 'ordered' ? '1.' : '•'} ${inline(child.children)}`,
  ]
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
    .replaceAll('}{', '')
}

describe('what is pasted keeps headings, marks, links, lists and quotes', () => {
  it.each([
    ['Word', word, ['colours', 'pictures']],
    ['LibreOffice', libreOffice, ['colours']],
    ['Google Docs', googleDocs, ['colours']],
    ['Gmail', gmail, ['colours']],
    ['Outlook', outlook, ['colours']],
    ['a web page', webPage, ['colours']],
  ])('from %s', (_name, html, lost) => {
    expect(written(read(html).blocks)).toEqual(kept)
    expect(read(html).lost).toEqual(lost)
  })

  it('tells of tables and pictures, and keeps their words', () => {
    const { blocks, lost } = read(
      '<table><tr><td>Monday</td><td>Reading</td></tr></table><p><img src="https://x.example/a.png" alt="Us"> We</p>',
    )
    expect(written(blocks)).toEqual(['paragraph Monday | Reading', 'paragraph We'])
    expect(lost).toEqual(['tables', 'pictures'])
  })
})

it('lets no link lead where it must not, and keeps its words', () => {
  const { blocks } = read(
    '<p><a href="javascript:alert(1)">a</a> <a href="data:text/html,x">b</a> <a href="file:///C:/x">c</a> <a href="/d">d</a> <a href="mailto:e@f.example" onclick="x()">e</a><script>f</script></p>',
  )
  expect(written(blocks)).toEqual(['paragraph a b c d <mailto:e@f.example|e>'])
})

it('takes words without marks for plain text, which keeps its spaces', () => {
  expect(isPlain(read('<span style="color: rgb(0, 0, 0)"> a word </span>').blocks)).toBe(true)
  expect(isPlain(read('<img src="a.png">').blocks)).toBe(true)
  expect(isPlain(read('<b>a word</b>').blocks)).toBe(false)
  expect(isPlain(read('<p>One</p><p>Two</p>').blocks)).toBe(false)
})

describe('what goes in fits where it goes', () => {
  const { blocks } = read('<h2>H</h2><ul><li>a<ul><li>b</li></ul></li></ul>')
  const types = (fitting: { type: string }[]) => fitting.map(({ type }) => type)

  it.each([
    [{ lists: 0, isStart: true, isEnd: true }, ['heading', 'list']],
    [{ lists: 0, isStart: false, isEnd: true }, ['paragraph', 'heading', 'list']],
    [{ lists: 0, isStart: false, isEnd: false }, ['paragraph', 'heading', 'list', 'paragraph']],
    [{ lists: 2, isStart: true, isEnd: true }, ['list-item', 'list-item', 'list']],
  ])('at %o', (cursor, expected) => {
    expect(types(fitted(blocks, cursor))).toEqual(expected)
  })

  it('as deep in lists as it stands there', () => {
    expect(fitted(blocks, { lists: 2, isStart: true, isEnd: true }).at(-1)).toMatchObject({
      indentLevel: 2,
    })
  })
})
