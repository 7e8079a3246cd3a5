import type { FormKind, GetInvolved, Interest, Locale, Retention } from '../../contract'
import { consentOf, lettersConsentOf } from './consent'
import { questionOf } from './question'
import { toInvolveSettings } from '../settings'
import { defaultLanguage } from '../../content/languages'
import type { Published } from '../../content/reading/published'
import type { InterestRow } from '../../content/reading/queries'
import { textIn, type Translations } from '../../content/reading/texts'

/** @param forms those that can be sent */
export function toGetInvolved(
  published: Published,
  forms: FormKind[],
  language: Locale,
): GetInvolved {
  const question = questionOf(published, language)
  const letters = lettersConsentOf(published, language)
  return {
    forms,
    interests: [...published.interests.values()].map((interest) => toInterest(interest, language)),
    consent: consentOf(published, language),
    ...(letters && { letters }),
    question: question && { text: question.text, locale: question.locale },
    retention: retentionOf(published),
    locale: published.getInvolved[language] ? language : defaultLanguage,
  }
}

export function toInterest(interest: Translations<InterestRow>, language: Locale): Interest {
  const { row, locale } = textIn(interest, language)
  return { id: row.documentId, name: row.name ?? '', locale }
}

export function retentionOf({ getInvolved }: Pick<Published, 'getInvolved'>): Retention {
  return toInvolveSettings(getInvolved[defaultLanguage] ?? {}).retention
}
