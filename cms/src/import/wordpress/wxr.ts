import { SaxesParser } from 'saxes'
import { wordsInHtml } from '../html/parsed'
import { ImportRefused } from '../refusal'

/** What a WordPress export (WXR) says of the site as a whole. */
export interface WordPressExport {
  title: string
  /** Where the site was: absolute, without a slash at its end. */
  address: string
  language: string
  items: WordPressItem[]
}

/** A page, post, attachment or whatever else an export holds. */
export interface WordPressItem {
  id: string
  /** `page`, `post`, `attachment` … */
  type: string
  /** `publish`, `draft`, `trash` … */
  status: string
  title: string
  /** The last part of its address; empty for drafts. */
  name: string
  link: string
  parent: string
  order: number
  /** The local date on which it appeared (`YYYY-MM-DD`); empty for drafts. */
  day: string
  hasPassword: boolean
  /** HTML. */
  content: string
  /** HTML. */
  excerpt: string
  /** Where the file of an attachment was, absolute; empty for all else. */
  attachmentUrl: string
  /** Categories, tags and the like: name of the taxonomy and of the term. */
  terms: { taxonomy: string; name: string }[]
  fields: ReadonlyMap<string, string>
  comments: number
}

type Texts = Map<string, string>

/** Reads the text of an export. */
export function readWordPress(xml: string): WordPressExport {
  const reader = new WxrReader()
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => reader.open(name, attributes))
  parser.on('text', (text) => reader.text(text))
  parser.on('cdata', (text) => reader.text(text))
  parser.on('closetag', ({ name }) => reader.close(name))
  parser.on('error', (error) => {
    // It begins with line and column: `3:17: undefined entity.`
    const [at = '', ...told] = error.message.split(': ')
    throw new ImportRefused({ kind: 'noXml', facts: [at, told.join(': ')] })
  })
  parser.write(withoutControls(xml)).close()
  return reader.result()
}

/** Which XML forbids, and WordPress writes all the same where they were pasted into a text. */
function withoutControls(xml: string): string {
  return xml.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}

class WxrReader {
  readonly #path: string[] = []
  readonly #channel: Texts = new Map()
  readonly #items: WordPressItem[] = []
  #text = ''
  #item: ItemTexts | null = null

  open(name: string, attributes: Record<string, string>): void {
    this.#path.push(name)
    this.#text = ''
    if (name === 'item') this.#item = new ItemTexts()
    if (name === 'category') this.#item?.beginTerm(attributes['domain'] ?? 'category')
  }

  text(text: string): void {
    this.#text += text
  }

  close(name: string): void {
    this.#path.pop()
    const parent = this.#path.at(-1)
    if (name === 'item' && this.#item) {
      this.#items.push(this.#item.result())
      this.#item = null
    } else if (this.#item) this.#item.close(name, parent ?? '', this.#text)
    else if (parent === 'channel') this.#channel.set(name, this.#text.trim())
    this.#text = ''
  }

  result(): WordPressExport {
    if (!this.#channel.has('wp:wxr_version')) {
      throw new ImportRefused({ kind: 'noExport', facts: [] })
    }
    const said = (name: string) => this.#channel.get(name) ?? ''
    const address = said('wp:base_blog_url') || said('link') || said('wp:base_site_url')
    return {
      title: said('title'),
      address: address.replace(/\/+$/, ''),
      language: said('language'),
      items: this.#items.map((item) => ({
        ...item,
        attachmentUrl: absolute(item.attachmentUrl, address),
      })),
    }
  }
}

function absolute(address: string, site: string): string {
  return address !== '' && URL.canParse(address, site) ? new URL(address, site).href : address
}

/** "2019-03-08 19:30:00"; WordPress writes zeros where there is none. */
function dayIn(time: string): string {
  const [day = ''] = /^\d{4}-\d{2}-\d{2}/.exec(time) ?? []
  return Number.isNaN(Date.parse(day)) ? '' : day
}

class ItemTexts {
  readonly #texts: Texts = new Map()
  readonly #fields: Texts = new Map()
  readonly #terms: WordPressItem['terms'] = []
  #taxonomy = ''
  #key = ''
  #comments = 0

  beginTerm(taxonomy: string): void {
    this.#taxonomy = taxonomy
  }

  close(name: string, parent: string, text: string): void {
    // WordPress keeps the names of things as HTML.
    if (name === 'category') this.#terms.push({ taxonomy: this.#taxonomy, name: wordsInHtml(text) })
    else if (name === 'wp:meta_key') this.#key = text.trim()
    else if (name === 'wp:meta_value' && parent === 'wp:postmeta') this.#fields.set(this.#key, text)
    else if (name === 'wp:comment') this.#comments += 1
    else if (parent === 'item') this.#texts.set(name, text)
  }

  result(): WordPressItem {
    const said = (name: string) => this.#texts.get(name)?.trim() ?? ''
    return {
      id: said('wp:post_id'),
      type: said('wp:post_type'),
      status: said('wp:status'),
      title: wordsInHtml(said('title')),
      name: said('wp:post_name'),
      link: said('link'),
      parent: said('wp:post_parent'),
      order: Number(said('wp:menu_order')) || 0,
      day: dayIn(said('wp:post_date')),
      hasPassword: said('wp:post_password') !== '',
      content: this.#texts.get('content:encoded') ?? '',
      excerpt: this.#texts.get('excerpt:encoded') ?? '',
      attachmentUrl: said('wp:attachment_url'),
      terms: this.#terms,
      fields: this.#fields,
      comments: this.#comments,
    }
  }
}
