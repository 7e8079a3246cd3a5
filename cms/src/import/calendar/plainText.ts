import { htmlToBlocks } from '../html/parsed'
import type { ImportedText } from '../blocks'
import { remark } from '../words/facts'

/** Some programs write HTML into the description, though RFC 5545 knows it as plain text. */
const looksLikeHtml = /<(a|b|br|div|em|i|li|ol|p|span|strong|u|ul)\b[^<>]*>/i

const addresses = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]']/g

/** No text of a meeting is as long; what only was made to do harm would take long to read. */
const longestText = 20_000

/** The description of an event as Blocks; addresses in it become links. */
export function descriptionToBlocks(description: string): ImportedText {
  const text =
    description.length <= longestText
      ? description
      : // No half of a character is left at its end.
        description.slice(0, longestText).replace(/[\uD800-\uDBFF]$/, '')
  const html = looksLikeHtml.test(text) ? text : asHtml(text)
  const read = htmlToBlocks({
    html,
    base: null,
    linesCount: true,
    readdress: (url) => url.href,
  })
  if (text === description) return read
  return { ...read, losses: [...read.losses, remark('textCut', longestText)] }
}

function asHtml(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return escaped.replace(
    addresses,
    (address) => `<a href="${address.replace(/"/g, '&quot;')}">${address}</a>`,
  )
}
