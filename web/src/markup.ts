/** A text as it stands in HTML or XML, also between double quotes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** An element that holds `data` as JSON of a media type and runs nothing. */
export function dataMarkup(type: string, data: unknown, id?: string): string {
  // The only sequences that mean something inside a script element begin with this character.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return `<script type="${type}"${id ? ` id="${id}"` : ''}>${json}</script>`
}
