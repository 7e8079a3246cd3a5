/** What is typed for visitors of a change. */
export interface TypedNotes {
  note: string
  noteLocale: string
  /** By language. */
  otherNotes: Readonly<Record<string, string>>
}

/** A note, as the content manager takes it. */
export interface WrittenNote {
  note: string
  noteLocale: string
}

/** What is sent of it: what was left empty, or stands in the language of the first one, is left out. */
export function writtenNotes({ note, noteLocale, otherNotes }: TypedNotes): WrittenNote & {
  otherNotes: WrittenNote[]
} {
  const others = Object.entries(otherNotes).map(([code, text]) => ({
    note: text.trim(),
    noteLocale: code,
  }))
  return {
    note: note.trim(),
    noteLocale,
    otherNotes: others.filter((other) => other.note !== '' && other.noteLocale !== noteLocale),
  }
}
