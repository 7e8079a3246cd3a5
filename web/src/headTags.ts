import type { Head, HeadTag } from './head'
import { escaped } from './markup'

/** The inside of `<head>` that a page brings itself, as markup. */
export function headMarkup({ title, tags }: Pick<Head, 'title' | 'tags'>): string {
  return [`<title>${escaped(title)}</title>`, ...tags.map(tagMarkup)].join('\n')
}

function tagMarkup({ name, attributes }: HeadTag): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return `<${name}${pairs.join('')}>`
}

const brought =
  'meta[name]:not([name="viewport"], [name="theme-color"]), meta[property], ' +
  'link[rel="canonical"], link[rel="alternate"], link[rel="manifest"], script[type="application/ld+json"]'

/** Makes a document's head say what `head` says, in place of what the page before it brought. */
export function applyHead(document: Document, { title, lang, tags }: Head): void {
  document.title = title
  document.documentElement.lang = lang
  for (const element of document.head.querySelectorAll(brought)) element.remove()
  for (const { name, attributes } of tags) {
    const element = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    document.head.append(element)
  }
}
