/**
 * What the faces of the pictures have: Latin letters of Europe, and the signs that stand between
 * them. `fonts/subset.mjs` takes the same out of the families.
 */
const drawn =
  /^[\u0020-\u007e\u00a0-\u017f\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac]$/u

/** Nothing is to be seen of these: marks of direction, joiners, soft hyphens. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu

/** Others that look alike. */
const alike: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u2212': '–',
  '\u2032': '’',
  '\u2033': '”',
  '\u2192': '–',
}

/**
 * A text as it can be drawn: without pictographs and other signs that the faces lack, and with the
 * plain letter for one whose mark they lack ("ễ"). Null: it has letters of another script, so that
 * what would be left of it says something else, or nothing is left.
 */
export function drawable(text: string): string | null {
  let drawnText = ''
  for (const sign of text.normalize('NFC').replace(/\s/g, ' ').replace(unseen, '')) {
    const letter = letterFor(sign)
    if (letter === null) return null
    drawnText += letter
  }
  const whole = drawnText.replace(/\s+/g, ' ').trim()
  return whole === '' ? null : whole
}

/** Null: it is a letter or a number that cannot be drawn. */
function letterFor(sign: string): string | null {
  if (drawn.test(sign)) return sign
  const other = alike[sign]
  if (other !== undefined) return other
  const plain = sign.normalize('NFKD').replace(/\p{M}/gu, '')
  if (plain !== '' && [...plain].every((part) => drawn.test(part))) return plain
  return /[\p{L}\p{N}]/u.test(sign) ? null : ' '
}
