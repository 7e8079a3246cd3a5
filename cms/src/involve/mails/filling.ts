const placeholder = /( ?)\{(\w+)\}/g

/**
 * Puts values in the place of `{names}`. What has no value is left out with the space before it, and
 * a line that would be empty by that too. A value is never read for names again.
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const filled = lines.flatMap((line) => {
    const told = line.replace(placeholder, (_match, space: string, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined
      return value ? space + value : ''
    })
    return told.trim() === '' && line.trim() !== '' ? [] : [told]
  })
  return filled
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The names that a text has in braces. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(placeholder)].map(([, , name = '']) => name)
}

/** What is not seen, such as soft hyphens and marks of direction, but not what joins letters and emoji. */
const unseen = /(?![\u200c\u200d])\p{Cf}/gu

/** One line without control characters: nothing in it can begin another header. */
export function oneLine(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}
