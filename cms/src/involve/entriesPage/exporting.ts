import type { Locale } from '../../contract'
import type { EntryView } from './contract'
import { toCsv } from './csv'
import { wordsOf } from '../../languages'

/** Entries as a spreadsheet reads them, in the language of whoever exports. */
export function entriesAsCsv(entries: EntryView[], language: Locale): string {
  const { columns, kinds, states, unreadable, handled, letters } = wordsOf(language).entries
  const rows = entries.map((entry) => {
    const { opened, meeting, group, person } = entry
    return [
      kinds[entry.kind],
      states[entry.state],
      entry.sentAt,
      entry.confirmedAt ?? '',
      opened ? opened.email : unreadable,
      opened?.name ?? '',
      opened?.message ?? '',
      opened?.accessNeeds ?? '',
      entry.interests.join('; '),
      meeting?.title ?? '',
      meeting?.date ?? '',
      group?.title ?? '',
      person?.title ?? '',
      entry.letters?.reads ? letters[entry.letters.every] : '',
      entry.letters?.groups.join('; ') ?? '',
      entry.letters && entry.letters.returned > 0 ? String(entry.letters.returned) : '',
      entry.language,
      entry.handledAt === null ? '' : handled,
      entry.replies.flatMap(({ kept }) => (kept ? [kept.text] : [])).join('\n\n'),
      entry.consentText,
    ]
  })
  return toCsv([columns, ...rows])
}
