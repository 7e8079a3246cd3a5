import { createHash } from 'node:crypto'
import { inLanguage } from '../src/inLanguage'
import { locales } from '../src/languages'
import type { PlainWords } from './words/en'

const files = import.meta.glob<PlainWords>('./words/??.ts', { eager: true, import: 'words' })

interface Apology {
  kind: keyof PlainWords
  /** Where to go from here; `''` is the same address again. */
  href: string
}

/** What is said when a page cannot be: nothing is known of the site then, so in each language. */
export const apologies = {
  unavailable: { kind: 'unavailable', href: '' },
  broken: { kind: 'broken', href: '/' },
  unreadable: { kind: 'unreadable', href: '/' },
  elsewhere: { kind: 'elsewhere', href: '/' },
  tooLong: { kind: 'tooLong', href: '' },
  unreadableForm: { kind: 'unreadableForm', href: '' },
  mailedLinkLater: { kind: 'mailedLinkLater', href: '' },
  noPreview: { kind: 'noPreview', href: '/' },
  notKept: { kind: 'notKept', href: '' },
} satisfies Record<keyof PlainWords, Apology>

const style = `
:root { color-scheme: light dark }
body { margin: 0; padding: 12vh 6vw; background: #f7f2e7; color: #171411;
  font: 1.125rem/1.55 Georgia, 'Times New Roman', serif }
main { max-width: 34rem; margin: 0 auto; border-top: .75rem solid #c8161d; padding-top: 1.5rem }
h1, h2 { margin: 0 0 .75rem; font: 800 2.25rem/1.05 'Arial Narrow', Arial, sans-serif }
section + section { margin-top: 3rem }
a { color: inherit }
@media (prefers-color-scheme: dark) { body { background: #171411; color: #f7f2e7 } }
`

/** The hash that a content security policy needs for the page's style sheet. */
export const plainStyleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`

/** A whole page that needs nothing else: no script, no font, no picture, no cms. */
export function plainPage(apology: Apology): string {
  return `<!doctype html>
<html lang="${locales[0]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${inLanguage(files, locales[0])[apology.kind].title}</title>
<style>${style}</style>
</head>
<body><main>${inAllLanguages(apology)}</main></body>
</html>
`
}

/** What it says, in each of the site's languages. */
export function inAllLanguages({ kind, href }: Apology): string {
  const sections = locales.map((locale, index) => {
    const { title, text, link } = inLanguage(files, locale)[kind]
    const heading = index === 0 ? 'h1' : 'h2'
    return (
      `<section lang="${locale}"><${heading}>${title}</${heading}>` +
      `<p>${text}</p><p><a href="${href}">${link}</a></p></section>`
    )
  })
  return sections.join('\n')
}
