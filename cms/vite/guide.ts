import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { lexer, type Token, type Tokens } from 'marked'
import type { Block, Guide, GuideSection, Inline } from './guideContract'

/** The guide in each language; the English one gives the others their topics. */
const file = /[/\\]docs[/\\]editing(?:\.\w+)?\.md$/
const english = 'editing.md'

/**
 * A plugin of Vite that makes the editors' guide a part of the admin, as the tree that it is: no HTML of
 * it is ever set, and the browser gets nothing that reads Markdown.
 */
export function guide() {
  return {
    name: "the editors' guide",
    async transform(text: string, id: string): Promise<string | null> {
      const [name = ''] = id.split('?')
      if (!file.test(name)) return null
      const original = await readFile(path.join(path.dirname(name), english), 'utf8')
      const topics = readGuide(original).sections.map(({ anchor }) => anchor)
      return asModule(readGuide(text, topics))
    },
  }
}

/** Pictures are imported, so that Vite lays them beside the scripts and knows their addresses. */
function asModule(guide: Guide): string {
  const pictures: string[] = []
  const json = JSON.stringify(guide).replace(
    /("kind":"picture","address":)"([^"]+)"/g,
    (_all, before: string, address: string) => {
      pictures.push(address)
      return `${before}picture${pictures.length - 1}`
    },
  )
  const imports = pictures.map((address, index) => `import picture${index} from './${address}'`)
  return [...imports, `export default ${json}`].join('\n')
}

/**
 * @param text Markdown with a heading of the second level above each section
 * @param topics of its sections, in their order; their own anchors when left out
 */
export function readGuide(text: string, topics: readonly string[] = []): Guide {
  const sections: GuideSection[] = []
  for (const token of lexer(text)) {
    if (token.type === 'heading' && token.depth === 2) {
      const title = textOf(inlines((token as Tokens.Heading).tokens))
      const anchor = anchorOf(title)
      const topic = topics[sections.length] ?? anchor
      sections.push({ topic, anchor, title, also: '', blocks: [] })
      continue
    }
    const section = sections.at(-1)
    if (!section) continue
    section.also ||= alsoIn(token)
    section.blocks.push(...blocksOf(token))
  }
  return { sections }
}

/** Words that stand in a comment below a heading: `<!-- also: event, party -->`. */
function alsoIn({ type, raw }: Token): string {
  return type === 'html' ? (/^<!-- also: (.+) -->/.exec(raw)?.[1] ?? '') : ''
}

/** As the programs make it that show these documents. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-')
}

/** What a token is here; comments and empty lines are nothing, what is unknown ends the build. */
function blocksOf(token: Token): Block[] {
  switch (token.type) {
    case 'space':
    case 'html':
      return []
    case 'paragraph':
    case 'text':
      return paragraph(token)
    case 'list': {
      const { ordered: isOrdered, items } = token as Tokens.List
      return [
        { kind: 'list', isOrdered, items: items.map(({ tokens }) => tokens.flatMap(blocksOf)) },
      ]
    }
    case 'table': {
      const { header, rows } = token as Tokens.Table
      const cells = (row: Tokens.TableCell[]) => row.map(({ tokens }) => inlines(tokens))
      return [{ kind: 'table', head: cells(header), rows: rows.map(cells) }]
    }
    default:
      throw new Error(`the guide has a ${token.type}, which the admin can't show: ${token.raw}`)
  }
}

function paragraph({ tokens = [] }: { tokens?: Token[] }): Block[] {
  const [picture] = tokens
  if (picture?.type === 'image') {
    const { href: address, text: shows } = picture as Tokens.Image
    return [{ kind: 'picture', address, shows }]
  }
  return [{ kind: 'paragraph', content: inlines(tokens) }]
}

function inlines(tokens: Token[]): Inline[] {
  return tokens.flatMap(inlineOf)
}

function inlineOf(token: Token): Inline[] {
  switch (token.type) {
    case 'text':
    case 'escape':
      return [(token as Tokens.Text).text]
    case 'strong':
      return [{ kind: 'strong', content: inlines((token as Tokens.Strong).tokens) }]
    case 'em':
      return [{ kind: 'emphasis', content: inlines((token as Tokens.Em).tokens) }]
    case 'codespan':
      return [{ kind: 'code', content: [(token as Tokens.Codespan).text] }]
    case 'link': {
      const { href: to, tokens } = token as Tokens.Link
      // Other documents are for whoever runs the site: the admin does not have them.
      const isWithin = to.startsWith('#') || /^https:/.test(to)
      return isWithin ? [{ kind: 'link', to, content: inlines(tokens) }] : inlines(tokens)
    }
    default:
      throw new Error(`the guide has a ${token.type}, which the admin can't show: ${token.raw}`)
  }
}

function textOf(content: Inline[]): string {
  return content.map((one) => (typeof one === 'string' ? one : textOf(one.content))).join('')
}
