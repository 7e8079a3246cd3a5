/** As long as a heading may be. */
const longest = 120

/** What a file is called by people: "Rent-strike_2036.pdf" → "Rent strike 2036". */
export function headingOf(file: string): string {
  const name = file.trim().replace(/\.[^.\s]{1,5}$/, '')
  return name
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .slice(0, longest)
}

/** The field of the heading that stands above a file: `sections.2.file` → `sections.2.title`. */
export function headingAbove(field: string): string[] {
  return [...field.split('.').slice(0, -1), 'title']
}
