import type { InlineNode } from '../../contract'
import { plainText, type Block, type HeadingLevel, type ImportedText, type List } from '../blocks'
import { excerpt, Losses } from '../losses'
import { remark, type OuterBlock, type Remark } from '../words/facts'
import { commentLoss } from './comments'
import { joinLines, Line, type Marks } from './line'
import type { HtmlElement, HtmlNode } from './tree'

export interface TextSource {
  /** The absolute address that relative ones in it start from; null: there is none. */
  base: string | null
  /** True: as WordPress's old editor wrote it, a blank line parts paragraphs and a line end breaks. */
  linesCount: boolean
  /** Where an absolute address is to lead from now on. */
  readdress: (url: URL) => string
}

/** How the text stands that is being read. */
interface Style {
  marks: Marks
  url: string | null
}

/** Elements that only mark their text. */
const markOf: Record<string, Marks> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  dfn: { italic: true },
  var: { italic: true },
  u: { underline: true },
  ins: { underline: true },
  s: { strikethrough: true },
  strike: { strikethrough: true },
  del: { strikethrough: true },
  code: { code: true },
  kbd: { code: true },
  samp: { code: true },
  tt: { code: true },
}

const headingLevels: Record<string, HeadingLevel> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }

/** Elements that stand on lines of their own and say no more than that. */
const containers = new Set(
  'address article aside body center dd details div fieldset figure footer form header html legend li main nav noscript option p section summary'.split(
    ' ',
  ),
)

/** What is lost of an element whose text stays. */
const losses: Record<string, Remark> = {
  details: remark('foldedOut'),
  dl: remark('termList'),
  form: remark('form'),
  abbr: remark('abbreviation'),
  sub: remark('setLower'),
  sup: remark('setHigher'),
  q: remark('quotationMarks'),
}

/** What is lost with all that is in it: nothing that anybody reads. */
const dropped: Record<string, Remark> = {
  script: remark('script'),
  style: remark('styleSheet'),
  template: remark('template'),
  svg: remark('drawing'),
  math: remark('formula'),
  canvas: remark('canvas'),
  input: remark('formField'),
  textarea: remark('formField'),
  select: remark('formField'),
  map: remark('imageMap'),
}

const embeds = new Set(['iframe', 'embed', 'object', 'video', 'audio'])
const protocols = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** HTML → Blocks: headings, nested lists, links, quotes, pictures, emphasis and code are kept. */
export function treeToBlocks(tree: HtmlNode[], source: TextSource): ImportedText {
  const reader = new Reader(source)
  const blocks = reader.read(tree, { marks: {}, url: null })
  return { blocks, losses: reader.losses.list() }
}

class Reader {
  readonly losses = new Losses()
  readonly #source: TextSource
  #blocks: Block[] = []
  #line = new Line()

  constructor(source: TextSource) {
    this.#source = source
  }

  /** Reads nodes into blocks of their own. */
  read(nodes: HtmlNode[], style: Style): Block[] {
    const [outerBlocks, outerLine] = [this.#blocks, this.#line]
    this.#blocks = []
    this.#line = new Line()
    this.#visitAll(nodes, style)
    this.#endLine()
    const read = this.#blocks
    this.#blocks = outerBlocks
    this.#line = outerLine
    return read
  }

  #visitAll(nodes: HtmlNode[], style: Style): void {
    for (const node of nodes) this.#visit(node, style)
  }

  #visit(node: HtmlNode, style: Style): void {
    if (node.kind === 'text') this.#text(node.text, style)
    else if (node.kind === 'comment') this.#comment(node.text)
    else this.#element(node, style)
  }

  #text(text: string, style: Style): void {
    if (!this.#source.linesCount) {
      // A run of spaces is looked at once, which “spaces, a line end, spaces” would not do.
      const inOneLine = text.replace(/\s+/g, (gap) => (gap.includes('\n') ? ' ' : gap))
      this.#line.add(inOneLine, style.marks, style.url)
      return
    }
    for (const [index, paragraph] of text.split(/\n[ \t\r]*\n\s*/).entries()) {
      if (index > 0) this.#endLine()
      this.#line.add(paragraph, style.marks, style.url)
    }
  }

  #comment(data: string): void {
    const loss = commentLoss(data)
    if (loss !== null) this.losses.add(loss)
  }

  #element(element: HtmlElement, style: Style): void {
    const { name } = element
    const lost = losses[name] ?? dropped[name]
    if (lost !== undefined && (name !== 'abbr' || attribute(element, 'title') !== null)) {
      this.losses.add(lost)
    }
    if (name in dropped) return
    const level = headingLevels[name]
    const mark = markOf[name]
    if (level !== undefined) this.#heading(element, level, style)
    else if (mark)
      this.#visitAll(element.children, { ...style, marks: { ...style.marks, ...mark } })
    else if (embeds.has(name)) this.#embed(element, style)
    else if (containers.has(name)) this.#container(element, style)
    else this.#special(element, style)
  }

  #special(element: HtmlElement, style: Style): void {
    switch (element.name) {
      case 'a':
        return this.#visitAll(element.children, { ...style, url: this.#link(element) })
      case 'br':
        return this.#line.add('\n', {}, null)
      case 'img':
        return this.#picture(element, style)
      case 'ul':
      case 'ol':
        return this.#lists(element, style)
      case 'blockquote':
        return this.#quote(element, style)
      case 'pre':
        return this.#code(element)
      case 'table':
        return this.#table(element, style)
      case 'hr':
        this.#endLine()
        return this.losses.add(remark('dividingLine'))
      case 'figcaption':
        return this.#container(element, { ...style, marks: { ...style.marks, italic: true } })
      case 'dt':
        return this.#container(element, { ...style, marks: { ...style.marks, bold: true } })
      case 'q':
        this.#line.add('“', style.marks, style.url)
        this.#visitAll(element.children, style)
        return this.#line.add('”', style.marks, style.url)
      default:
        return this.#visitAll(element.children, style)
    }
  }

  #endLine(): void {
    const children = this.#line.take()
    if (children.length > 0) this.#blocks.push({ type: 'paragraph', children: linked(children) })
  }

  #container(element: HtmlElement, style: Style): void {
    this.#endLine()
    this.#visitAll(element.children, style)
    this.#endLine()
  }

  #heading(element: HtmlElement, level: HeadingLevel, style: Style): void {
    this.#oneLine(element, style, 'heading', (children) => ({ type: 'heading', level, children }))
  }

  #quote(element: HtmlElement, style: Style): void {
    this.#oneLine(element, style, 'quote', (children) => ({ type: 'quote', children }))
  }

  /** A block of words only; what else stands in it follows it. */
  #oneLine(
    element: HtmlElement,
    style: Style,
    name: 'heading' | 'quote',
    make: (children: InlineNode[]) => Block,
  ): void {
    this.#endLine()
    const { line, rest } = this.#fold(this.read(element.children, style), name)
    if (line.length > 0) this.#blocks.push(make(line))
    if (rest.length > 0) this.losses.add(remark('placeInLine', name))
    this.#blocks.push(...rest)
  }

  #fold(blocks: Block[], name: OuterBlock): { line: InlineNode[]; rest: Block[] } {
    const lines: InlineNode[][] = []
    const rest: Block[] = []
    for (const block of blocks) {
      if (block.type === 'picture' || block.type === 'list') rest.push(block)
      else {
        if (block.type !== 'paragraph') this.losses.add(remark('blockInside', block.type, name))
        lines.push(block.children)
      }
    }
    return { line: joinLines(lines), rest }
  }

  #lists(element: HtmlElement, style: Style): void {
    this.#endLine()
    const after: Block[] = []
    const list = this.#list(element, style, 0, after)
    if (list.children.length > 0) this.#blocks.push(list)
    if (after.length > 0) this.losses.add(remark('pictureInList'))
    this.#blocks.push(...after)
  }

  #list(element: HtmlElement, style: Style, indentLevel: number, after: Block[]): List {
    const isOrdered = element.name === 'ol'
    if (isOrdered && (attribute(element, 'start') ?? '1') !== '1') {
      this.losses.add(remark('listStart'))
    }
    const list: List = {
      type: 'list',
      format: isOrdered ? 'ordered' : 'unordered',
      indentLevel,
      children: [],
    }
    for (const child of element.children) this.#listChild(child, style, list, after)
    return list
  }

  #listChild(child: HtmlNode, style: Style, list: List, after: Block[]): void {
    if (child.kind === 'element' && isList(child)) {
      this.#addList(list, this.#list(child, style, list.indentLevel + 1, after))
      return
    }
    const isItem = child.kind === 'element' && child.name === 'li'
    let words: Block[] = []
    let items = 0
    const endItem = () => {
      const { line, rest } = this.#fold(words, 'list')
      words = []
      after.push(...rest)
      if (line.length === 0) return
      list.children.push({ type: 'list-item', children: line })
      items += 1
      if (items === 2) this.losses.add(remark('wordsAfterList'))
    }
    for (const block of this.read(isItem ? child.children : [child], style)) {
      if (block.type !== 'list') words.push(block)
      else {
        endItem()
        this.#addList(list, deeper(block, list.indentLevel + 1))
      }
    }
    endItem()
  }

  #addList(list: List, inner: List): void {
    if (inner.children.length > 0) list.children.push(inner)
  }

  #code(element: HtmlElement): void {
    this.#endLine()
    const text = textOf(element).replace(/^\n|\n$/g, '')
    if (text.trim() !== '') this.#blocks.push({ type: 'code', children: [{ type: 'text', text }] })
  }

  #table(element: HtmlElement, style: Style): void {
    this.#endLine()
    this.losses.add(remark('table'))
    for (const part of within(element, ['caption', 'tr'])) {
      if (part.name === 'caption') this.#container(part, style)
      else this.#row(part, style)
    }
  }

  #row(row: HtmlElement, style: Style): void {
    const rest: Block[] = []
    const cells = within(row, ['td', 'th']).map((cell) => {
      const folded = this.#fold(this.read(cell.children, style), 'table')
      rest.push(...folded.rest)
      return folded.line
    })
    const filled = cells.filter((cell) => cell.length > 0)
    const children = filled.flatMap((cell, index): InlineNode[] =>
      index === 0 ? cell : [{ type: 'text', text: ' | ' }, ...cell],
    )
    if (children.length > 0) this.#blocks.push({ type: 'paragraph', children })
    this.#blocks.push(...rest)
  }

  #embed(element: HtmlElement, style: Style): void {
    this.#endLine()
    const inner = within(element, ['source'])[0]
    const named = attribute(element, 'src') ?? attribute(element, 'data')
    const src = named ?? (inner ? attribute(inner, 'src') : null)
    const url = src === null ? null : this.#absolute(src)
    if (url?.protocol === 'http:' || url?.protocol === 'https:') {
      const { href } = url
      this.losses.add(remark('embedLinked', element.name, href))
      this.#line.add(href, {}, href)
      this.#endLine()
    } else {
      this.losses.add(remark('embed', element.name, src === null ? null : excerpt(src)))
    }
    this.#visitAll(element.children, style)
    this.#endLine()
  }

  #picture(element: HtmlElement, style: Style): void {
    const src = attribute(element, 'src') ?? ''
    const url = src === '' ? null : this.#absolute(src)
    const alternativeText = attribute(element, 'alt')?.trim() ?? ''
    if (style.url !== null) this.losses.add(remark('linkAroundPicture', style.url))
    if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
      this.losses.add(
        src === '' ? remark('emptyPicture') : remark('pictureWithoutAddress', excerpt(src, 40)),
      )
      this.#line.add(alternativeText, style.marks, null)
      return
    }
    this.#endLine()
    this.#blocks.push({ type: 'picture', address: url.href, alternativeText })
  }

  /** Null: what stands in it is no link any more. */
  #link(element: HtmlElement): string | null {
    const href = attribute(element, 'href')?.trim()
    if (href === undefined || href === '') return null
    if (href.startsWith('#')) {
      this.losses.add(remark('linkInPage', excerpt(href)))
      return null
    }
    const url = this.#absolute(href)
    if (!url || !protocols.has(url.protocol)) {
      this.losses.add(remark('deadLink', excerpt(href)))
      return null
    }
    return this.#source.readdress(url)
  }

  #absolute(address: string): URL | null {
    try {
      return new URL(address, this.#source.base ?? undefined)
    } catch {
      return null
    }
  }
}

/** An address that stands alone is one that WordPress makes an embed of: here it is a link. */
function linked(children: InlineNode[]): InlineNode[] {
  const text = plainText(children).trim()
  const [only, second] = children
  if (second || only?.type !== 'text' || !/^https?:\/\/\S+$/.test(text) || !URL.canParse(text)) {
    return children
  }
  return [{ type: 'link', url: text, children: [{ type: 'text', text }] }]
}

function deeper(list: List, indentLevel: number): List {
  const children = list.children.map((child) =>
    child.type === 'list' ? deeper(child, indentLevel + 1) : child,
  )
  return { ...list, indentLevel, children }
}

function isList(element: HtmlElement): boolean {
  return element.name === 'ul' || element.name === 'ol'
}

function attribute(element: HtmlElement, name: string): string | null {
  return element.attributes.get(name) ?? null
}

/** The outermost elements of these names below an element, in order. */
function within(element: HtmlElement, names: string[]): HtmlElement[] {
  return element.children.flatMap((child) => {
    if (child.kind !== 'element') return []
    return names.includes(child.name) ? [child] : within(child, names)
  })
}

function textOf(node: HtmlNode): string {
  if (node.kind === 'text') return node.text
  if (node.kind !== 'element') return ''
  return node.name === 'br' ? '\n' : node.children.map(textOf).join('')
}
