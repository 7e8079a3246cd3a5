import type { Locale } from '../../contract'
import type { MailText } from './words/words'

/** An address in a text, without what ends the sentence behind it. */
export const address = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)]/g

/**
 * The same text as HTML: paragraphs and line breaks, nothing from elsewhere. It is dark where its reader
 * wants that, and its long links break where a phone has no room for them. Only addresses that we
 * have put there become links, whatever else somebody has written.
 *
 * @param ours addresses, or how they begin
 */
export function toHtml(
  { subject, text }: MailText,
  { language, ours }: { language: Locale; ours: readonly string[] },
): string {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${toLines(paragraph, ours)}</p>`)
    .join('\n')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escape(subject)}</title>
</head>
<body style="font: 16px/1.5 sans-serif; max-width: 40em; margin: 1em auto; padding: 0 1em; word-break: break-word; overflow-wrap: anywhere">
${paragraphs}
</body>
</html>
`
}

function toLines(paragraph: string, ours: readonly string[]): string {
  let html = ''
  let rest = 0
  for (const { 0: url, index } of paragraph.matchAll(address)) {
    if (!ours.some((own) => own !== '' && isBelow(url, own))) continue
    html += escape(paragraph.slice(rest, index))
    html += `<a href="${escape(url)}">${escape(url)}</a>`
    rest = index + url.length
  }
  return (html + escape(paragraph.slice(rest))).replaceAll('\n', '<br>\n')
}

/** `https://branch.example.org.evil.example` only begins alike. */
function isBelow(url: string, own: string): boolean {
  return (
    url === own ||
    (url.startsWith(own) && (own.endsWith('/') || /[/?#]/.test(url.charAt(own.length))))
  )
}

export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
