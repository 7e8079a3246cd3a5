import type { Temporal } from 'temporal-polyfill'
import type { Locale, Reading } from '../../contract'
import { address } from '../languages'
import { listedPath } from '../reading/below'
import type { Discussed } from '../reading/discussed'
import type { Published } from '../reading/published'
import { textIn } from '../reading/texts'
import { hasCome } from './paperDays'

interface ReadingRow {
  title?: string | null
  author?: string | null
  url?: string | null
}

/** What is to be read before. */
export function toReadings(rows: readonly ReadingRow[] | null | undefined): Reading[] {
  return (rows ?? []).map(({ title, author, url }) => ({
    title: title ?? '',
    author: author || null,
    url: url || null,
  }))
}

/** What is discussed on a date, where the site has it by then: what it says to read stands there. */
export function toDiscussedReadings(
  published: Pick<Published, 'papers' | 'settings'>,
  discussed: readonly Discussed[],
  moment: { language: Locale; now: Temporal.Instant },
): Reading[] {
  return discussed
    .flatMap(({ id }) => published.papers.get(id) ?? [])
    .filter((paper) => hasCome(published, paper, moment))
    .map((paper) => {
      const { language } = moment
      const { row, locale } = textIn(paper, language)
      const url = address(listedPath('papers', paper, language), language)
      return { title: row.title ?? '', author: null, url, locale }
    })
}
