/** Hours from and to, as the site writes them ("10 am–6 pm") and as dates of lists do ("10:00 AM – 6:00 PM"). */
const range =
  /(\d[^ ]*–[^ ,;]+(?: PM| [ap]\.m\.)?|\d[\d:]*(?: [AP]M| [ap]\.m\.)? – \d[\d:]*(?: [AP]M| [ap]\.m\.)?)/

/** A text in pieces, of which the second, the fourth and so on are hours from and to. */
export function aroundRanges(text: string): string[] {
  // What a pattern in brackets finds stands between what it leaves.
  return text.split(range)
}
