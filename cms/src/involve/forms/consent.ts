import { createHash } from 'node:crypto'
import { defaultLanguage } from '../../content/languages'
import type { Published } from '../../content/reading/published'
import type { GetInvolved, Locale } from '../../contract'
import { wordsOf } from '../../languages'
import { toInvolveSettings } from '../settings'

type Consent = GetInvolved['consent']
type Settings = Pick<Published, 'getInvolved' | 'settings'>

/**
 * What people consent to: the words of the editors, in the default language where they wrote none in
 * the asked one; ours while they have written none at all.
 */
export function consentOf(published: Settings, language: Locale): Consent {
  const { retention } = toInvolveSettings(published.getInvolved[defaultLanguage] ?? {})
  const ours = (branch: string) => wordsOf(language).forms.consent(branch, retention)
  return wordedBy(published, 'consentText', language, ours)
}

/** The same of letters; null: the branch writes none. */
export function lettersConsentOf(published: Settings, language: Locale): Consent | null {
  const { lettersOn, retention } = toInvolveSettings(published.getInvolved[defaultLanguage] ?? {})
  if (!lettersOn) return null
  const ours = (branch: string) => wordsOf(language).forms.lettersConsent(branch, retention)
  return wordedBy(published, 'lettersConsent', language, ours)
}

function wordedBy(
  { getInvolved, settings }: Settings,
  field: 'consentText' | 'lettersConsent',
  language: Locale,
  ours: (branch: string) => string,
): Consent {
  for (const locale of [language, defaultLanguage]) {
    const text = getInvolved[locale]?.[field]?.trim()
    if (text) return named(text, locale)
  }
  const names = settings[language] ?? settings[defaultLanguage]
  return named(ours(names?.branchName ?? ''), language)
}

/** The same words have the same name, whenever and by whichever replica they are shown. */
function named(text: string, locale: Locale): Consent {
  const digest = createHash('sha256').update(`${locale}\n${text}`).digest('base64url')
  return { id: digest.slice(0, 22), text, locale }
}
