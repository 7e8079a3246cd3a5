import type { LetterBlock, LetterContent, LetterDate } from './content'
import { linkMark, markPage, pageMark, withoutMarks } from './marks'

/** The letter as plain text, which says all that the HTML does; what belongs to one reader is marked. */
export function toLetterText(content: LetterContent): string {
  const { words, branch, site, blocks } = content
  const foot = [words.why(withoutMarks(branch)), `${words.preferences}:\n${linkMark}`, site]
  const onSite = markPage(`${words.onSite}:\n${pageMark}\n\n`)
  const parts = [...blocks.map((block) => toBlock(block, content)), '—', ...foot]
  return `${onSite}${parts.join('\n\n')}\n`
}

function toBlock(block: LetterBlock, content: LetterContent): string {
  const { words } = content
  switch (block.kind) {
    case 'words':
      return block.text.trim()
    case 'dates':
      return toDates(block.dates, content)
    case 'document': {
      const { of, title, summary, address } = block
      const lines = [
        `${words.kinds[of]}: ${title}`,
        ...(summary === null ? [] : [summary]),
        address,
      ]
      return withoutMarks(lines.join('\n'))
    }
  }
}

function toDates(
  dates: readonly LetterDate[],
  { words, allDates, calendar }: LetterContent,
): string {
  const told = dates.map(({ when, title, place, off, address }) => {
    const whole = off === null ? when : `${words[off]}: ${when}`
    return [whole, title, place, address].filter((line) => line !== '').join('\n')
  })
  return withoutMarks(
    [
      words.dates,
      ...(told.length > 0 ? told : [words.noDates]),
      `${words.allDates}: ${allDates}`,
      `${words.calendar}: ${calendar}`,
    ].join('\n\n'),
  )
}
