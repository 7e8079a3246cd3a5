import { createHash } from 'node:crypto'
import { defaultLanguage } from '../../content/languages'
import type { Published } from '../../content/reading/published'
import type { GetInvolved, Locale } from '../../contract'
import { wordsOf } from '../../languages'
import { toInvolveSettings } from '../settings'

type Consent = GetInvolved['consent']

/**
 * What people consent to: the words of the editors, in the default language where they wrote none in
 * the asked one; ours while they have written none at all.
 */
export function consentOf(
  { getInvolved, settings }: Pick<Published, 'getInvolved' | 'settings'>,
  language: Locale,
): Consent {
  for (const locale of [language, defaultLanguage]) {
    const text = getInvolved[locale]?.consentText?.trim()
    if (text) return named(text, locale)
  }
  const { retention } = toInvolveSettings(getInvolved[defaultLanguage] ?? {})
  const names = settings[language] ?? settings[defaultLanguage]
  return named(wordsOf(language).forms.consent(names?.branchName ?? '', retention), language)
}

/** The same words have the same name, whenever and by whichever replica they are shown. */
function named(text: string, locale: Locale): Consent {
  const digest = createHash('sha256').update(`${locale}\n${text}`).digest('base64url')
  return { id: digest.slice(0, 22), text, locale }
}
