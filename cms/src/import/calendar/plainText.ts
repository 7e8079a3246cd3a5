import { htmlToBlocks } from '../html/parsed'
import type { ImportedText } from '../blocks'

/** Some programs write HTML into the description, though RFC 5545 knows it as plain text. */
const looksLikeHtml = /<(a|b|br|div|em|i|li|ol|p|span|strong|u|ul)\b[^>]*>/i

const addresses = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]']/g

/** The description of an event as Blocks; addresses in it become links. */
export function descriptionToBlocks(description: string): ImportedText {
  const html = looksLikeHtml.test(description) ? description : asHtml(description)
  return htmlToBlocks({
    html,
    base: null,
    linesCount: true,
    readdress: (url) => url.href,
  })
}

function asHtml(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return escaped.replace(
    addresses,
    (address) => `<a href="${address.replace(/"/g, '&quot;')}">${address}</a>`,
  )
}
