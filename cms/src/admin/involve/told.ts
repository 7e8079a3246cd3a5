import type { EntryView } from '../../involve/entriesPage/contract'
import type { AdminWords } from '../languages'

/** Whom an entry is of, as one would call them. */
export function whoOf({ opened }: EntryView, texts: AdminWords['involve']): string {
  return opened === null ? texts.unreadable : (opened.name ?? opened.email)
}

/** What it is about beside its kind: a meeting with its date, a group, a person, or interests; '' for nothing. */
export function aboutOf(
  { meeting, group, person, interests }: EntryView,
  texts: AdminWords['involve'],
): string {
  if (group !== null) return group.title ?? texts.goneGroup
  if (person !== null) return person.title ?? texts.gonePerson
  if (meeting === null) return interests.join(', ')
  return [meeting.title ?? texts.goneMeeting, meeting.date ?? texts.anyDate].join(', ')
}
