/** What stands in a letter in the place of what differs from reader to reader. No text of ours has these. */
export const nameMark = '\u{e000}'
export const linkMark = '\u{e001}'

const marks = /[\u{e000}\u{e001}]/gu
const name = new RegExp(` ?${nameMark}`, 'g')

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

/**
 * Puts in what belongs to one reader. Where they gave no name it is left out with the space before it.
 *
 * @param reader as it stands in that kind of text
 */
export function fillMarks(text: string, reader: { name: string; link: string }): string {
  return text
    .replace(name, (found) =>
      reader.name === '' ? '' : found.replace(nameMark, () => reader.name),
    )
    .replaceAll(linkMark, () => reader.link)
}
