import { excerpt, type Losses } from '../losses'
import { remark, type Remark } from '../words/facts'

/** Those of WordPress itself. */
const known = new Set(['audio', 'caption', 'embed', 'gallery', 'playlist', 'video', 'wp_caption'])

/** Two small words joined: people who write “[E-Mail]” begin at least one of them with a capital. */
const looksLikeOne = /^[a-z][a-z\d]*(?:[-_][a-z\d]+)+$/

const brackets = /\[(\[?)(\/?)([a-zA-Z][\w-]*)((?:\s[^[\]]*)?)\](\]?)/g
const captions = /\[((?:wp_)?caption)\b[^[\]]*\]/g

/**
 * Takes WordPress's shortcodes out of a text. What stands between two of them stays; pictures with a
 * caption become the HTML that WordPress made of them; an embedded address stays as one.
 */
export function withoutShortcodes(html: string, losses: Losses): string {
  const closed = new Set([...html.matchAll(/\[\/([a-zA-Z][\w-]*)\]/g)].map(([, name]) => name))
  return withFigures(html).replace(
    brackets,
    (all, opened: string, slash: string, name: string, attributes: string, closes: string) => {
      // WordPress's way to write brackets that mean themselves.
      if (opened !== '' && closes !== '') return all.slice(1, -1)
      const isShortcode =
        known.has(name) || closed.has(name) || /[=]/.test(attributes) || looksLikeOne.test(name)
      if (!isShortcode) return all
      if (slash === '') losses.add(lossOf(name, all))
      return `${opened}${closes}`
    },
  )
}

/** From each caption to its end. Where the last end stands is looked up once: behind it none is sought. */
function withFigures(html: string): string {
  const lastEnds = new Map(
    ['caption', 'wp_caption'].map((name) => [name, html.lastIndexOf(`[/${name}]`)]),
  )
  const parts: string[] = []
  let read = 0
  for (const { 0: opening, 1: name = '', index } of html.matchAll(captions)) {
    const begin = index + opening.length
    if (index < read || begin > (lastEnds.get(name) ?? -1)) continue
    const closing = `[/${name}]`
    const end = html.indexOf(closing, begin)
    parts.push(html.slice(read, index), figureOf(html.slice(begin, end)))
    read = end + closing.length
  }
  return [...parts, html.slice(read)].join('')
}

function figureOf(inside: string): string {
  const picture = /^\s*(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inside)?.[0] ?? ''
  return `<figure>${picture}<figcaption>${inside.slice(picture.length).trim()}</figcaption></figure>`
}

function lossOf(name: string, shortcode: string): Remark {
  if (name === 'embed') return remark('embeddedAddress')
  return remark('shortcode', excerpt(shortcode, 120))
}
