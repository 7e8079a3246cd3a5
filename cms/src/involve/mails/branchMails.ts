import { groupNamesOf } from '../../content/mappers/groupNames'
import { personNameOf } from '../../content/mappers/personNames'
import { listedKinds } from '../../formKinds'
import { findEntries } from '../entries'
import { attendingDate } from '../attending'
import { readConfirmation } from '../confirmationRows'
import { cameIn } from '../readers'
import { isOn } from '../dateState'
import { findOccurrence, placeInWords, whenInWords } from './dates'
import { oneLine } from './filling'
import { toldAs, type Letter, type Told } from './letter'

/** How many came in of which kind, and to which groups and people messages were written; who wrote stands in the admin only. */
export async function newEntriesMail(letter: Letter): Promise<Told | null> {
  const { strapi, about, words, site, branch, published, language } = letter
  const { entry, from = 0, to = 0 } = about
  const confirmed = entry
    ? { code: entry }
    : { confirmedAt: { $gt: new Date(from), $lte: new Date(to) } }
  const found = await findEntries(strapi, {
    state: 'confirmed',
    kind: { $in: listedKinds },
    series: { $null: true },
    ...confirmed,
  })
  const entries = entry ? found : found.filter((one) => cameIn(one, new Date(from)))
  if (entries.length === 0) return null
  const kinds = listedKinds.flatMap((kind) => {
    const ofKind = entries.filter((one) => one.kind === kind)
    if (ofKind.length === 0) return []
    const groups = ofKind.flatMap(({ group }) => (group === null ? [] : [{ documentId: group }]))
    const people = ofKind.flatMap(({ person }) =>
      person === null ? [] : (personNameOf({ documentId: person }, published, language) ?? []),
    )
    const names = [...groupNamesOf(groups, published, language), ...people].map(({ title }) =>
      oneLine(title),
    )
    const counted = words.entries[kind](ofKind.length)
    return names.length > 0 ? [`${counted} (${[...new Set(names)].join(', ')})`] : [counted]
  })
  return toldAs('newEntries', words.texts.newEntries, {
    branch,
    count: String(entries.length),
    kinds: kinds.join('\n'),
    link: `${site.adminUrl}/admin`,
  })
}

/** To whoever organizes a date: is it still on? */
export async function dateQuestionMail(letter: Letter): Promise<Told | null> {
  const { strapi, to, about, published, reader, language, words, links, branch } = letter
  const { meeting, date: originalDate, askedAs } = about
  const date = findOccurrence(published, meeting ?? null, originalDate ?? null, reader)
  if (!meeting || !originalDate || !date || !isOn(date)) return null
  const isOpen = Date.parse(date.startsAt) > reader.now.epochMilliseconds
  const row = await readConfirmation(strapi, meeting, originalDate)
  if (!isOpen || row?.answer) return null
  // Another question was put meanwhile, or will be: its date was moved, or somebody else is to be asked.
  if (askedAs && row?.askedAs !== askedAs) return null
  return toldAs('dateQuestion', words.texts.dateQuestion, {
    branch,
    meeting: oneLine(date.title),
    date: whenInWords(date, reader),
    place: placeInWords(date, language),
    attending: words.attending(await attendingDate(strapi, { meeting, originalDate })),
    link: links.date(meeting, originalDate, to),
  })
}
