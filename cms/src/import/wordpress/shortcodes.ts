import { excerpt, type Losses } from '../losses'
import { remark, type Remark } from '../words/facts'

/** Those of WordPress itself. */
const known = new Set(['audio', 'caption', 'embed', 'gallery', 'playlist', 'video', 'wp_caption'])

/** Two small words joined: people who write “[E-Mail]” begin at least one of them with a capital. */
const looksLikeOne = /^[a-z][a-z\d]*(?:[-_][a-z\d]+)+$/

const brackets = /\[(\[?)(\/?)([a-zA-Z][\w-]*)((?:\s[^[\]]*)?)\](\]?)/g
const captions = /\[((?:wp_)?caption)\b[^\]]*\]([\s\S]*?)\[\/\1\]/g

/**
 * Takes WordPress's shortcodes out of a text. What stands between two of them stays; pictures with a
 * caption become the HTML that WordPress made of them; an embedded address stays as one.
 */
export function withoutShortcodes(html: string, losses: Losses): string {
  const closed = new Set([...html.matchAll(/\[\/([a-zA-Z][\w-]*)\]/g)].map(([, name]) => name))
  return html
    .replace(captions, (_, _name, inside: string) => figureOf(inside))
    .replace(
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

function figureOf(inside: string): string {
  const picture = /^\s*(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inside)?.[0] ?? ''
  return `<figure>${picture}<figcaption>${inside.slice(picture.length).trim()}</figcaption></figure>`
}

function lossOf(name: string, shortcode: string): Remark {
  if (name === 'embed') return remark('embeddedAddress')
  return remark('shortcode', excerpt(shortcode, 120))
}
