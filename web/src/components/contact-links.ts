/** A stretch of a text, and where it leads if it is a way to reach somebody. */
export interface TextPart {
  text: string
  href: string | null
}

// An e-mail address; a telephone number with its country's code, or one of North America. Times and
// dates have fewer digits or other groups.
const contact =
  /([\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\d)(?:\+\d[\d ().-]{6,}\d|\(?\d{3}\)?[ .-]?\d{3}[ .-]\d{4})(?!\d))/

/** Splits a text where it names e-mail addresses and telephone numbers; nothing of it gets lost. */
export function contactLinks(text: string): TextPart[] {
  // What a group of the expression found stands between what is around it.
  return text
    .split(contact)
    .map((part, index) => ({ text: part, href: index % 2 ? linkTo(part) : null }))
    .filter((part) => part.text !== '')
}

function linkTo(contact: string): string {
  return contact.includes('@') ? `mailto:${contact}` : `tel:${contact.replace(/[^+\d]/g, '')}`
}
