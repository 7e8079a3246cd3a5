/**
 * What stands in a letter in the place of what is known when a mail is written: what differs from reader
 * to reader, and where it is read on the site. No text of ours has these.
 */
export const nameMark = '\u{e000}'
export const linkMark = '\u{e001}'
export const pageMark = '\u{e002}'

/** Around what a letter says only where it can be read on the site. */
const pageBegins = '\u{e003}'
const pageEnds = '\u{e004}'

const marks = /[\u{e000}-\u{e004}]/gu
const name = new RegExp(`^${nameMark},? ?|,? ?${nameMark}`, 'gm')
const aboutPage = new RegExp(`${pageBegins}([^${pageEnds}]*)${pageEnds}`, 'gu')

/** How an editor writes the reader's name. */
const placeholder = /\{name\}/g

/** What somebody wrote, without what we would take for our own. */
export function withoutMarks(text: string): string {
  return text.replace(marks, '')
}

/** The same of the words of a letter, in which the reader's name may stand. */
export function markName(text: string): string {
  return withoutMarks(text).replace(placeholder, nameMark)
}

/** What is said only where the letter can be read on the site. */
export function markPage(text: string): string {
  return `${pageBegins}${text}${pageEnds}`
}

/**
 * Puts in what is known now. Where a reader gave no name it is left out with the comma and space before it,
 * where a line begins with it with those after it.
 *
 * @param known as it stands in that kind of text; `page`: where the letter is read, null: nowhere
 */
export function fillMarks(
  text: string,
  known: { name: string; link: string; page: string | null },
): string {
  return text
    .replace(aboutPage, (_, said: string) =>
      known.page === null ? '' : said.replaceAll(pageMark, known.page),
    )
    .replace(name, (found) => (known.name === '' ? '' : found.replace(nameMark, () => known.name)))
    .replaceAll(linkMark, () => known.link)
}
