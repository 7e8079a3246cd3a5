/**
 * The one setting by which a branch chooses what its site speaks: the cms, the web server and the
 * browser read it alike.
 */

/** Of a site whose branch chooses none. */
export const usualLanguages = 'en,es'

/** What `SITE_LANGUAGES` says, in its order, or what of it can't be used. */
export type ChosenLanguages<Code> = { languages: Code[] } | { value: string; remedy: string }

/**
 * Reads `SITE_LANGUAGES`: codes with commas between them, the first the language of addresses without
 * a prefix.
 *
 * @param known the languages that the code speaks
 */
export function readSiteLanguages<Code extends string>(
  setting: string | undefined,
  known: readonly Code[],
): ChosenLanguages<Code> {
  const value = setting?.trim() || usualLanguages
  const codes = value.split(',').map((code) => code.trim())
  const languages = codes.flatMap((code) => known.filter((one) => one === code))
  if (languages.length === codes.length && new Set(codes).size === codes.length) {
    return { languages }
  }
  const remedy = `give one or several of ${known.join(', ')}, each once, with commas between them and the one first that addresses without a prefix are in, for example ${usualLanguages}`
  return { value, remedy }
}
