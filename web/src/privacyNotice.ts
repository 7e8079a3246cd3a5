import type { FormKind, GetInvolved, Locale, Retention } from 'cms/contract'
import { inLanguage } from './inLanguage'
import { longestKept, mostPages } from './keptPages'
import { forgetWords, type ForgetWords } from './offlineNotice'
import type { PrivacyWords } from './words/privacy/en'

/** What the privacy page says, in one language: plain data, which travels with the page. */
export interface PrivacyNotice {
  title: string
  lead: string
  /** What the list of its sections is called. */
  contents: string
  sections: { title: string; parts: NoticePart[] }[]
}

export type NoticePart =
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'purposes'; purposes: Purpose[] }
  | { kind: 'quote'; text: string; locale: Locale }
  /** Leads to the form by which people are shown what is held about them. */
  | { kind: 'myData'; text: string }
  | { kind: 'mail'; text: string; address: string }
  /** The button by which all that the reader's own device keeps goes. */
  | { kind: 'forget'; words: ForgetWords }

/** One thing that visitors write: until when it is kept, what of it and what for. */
export interface Purpose {
  title: string
  until: string
  facts: { word: string; text: string }[]
}

const files = import.meta.glob<PrivacyWords>('./words/privacy/??.ts', {
  eager: true,
  import: 'words',
})

/** Which of the settings says when it goes. */
const retentionOf = {
  'sign-up': 'signUps',
  attend: 'attendance',
  remind: 'attendance',
  ask: 'messages',
  'my-data': 'unconfirmed',
} as const satisfies Record<FormKind, keyof Retention>

/**
 * Says what is kept of visitors. Whatever could differ from what the cms does is taken from what the
 * cms says of itself.
 *
 * @param contactEmail where the branch reads its mail; null: it names no address
 * @param keepsOffline whether phones keep pages for when they are offline
 */
export function privacyNotice(
  { forms, retention, consent, letters }: GetInvolved,
  { contactEmail, keepsOffline }: { contactEmail: string | null; keepsOffline: boolean },
  locale: Locale,
): PrivacyNotice {
  const words = inLanguage(files, locale)
  const text = (text: string): NoticePart => ({ kind: 'text', text })
  const hasForms = forms.length > 0
  const purposes = forms.map((kind): Purpose => {
    const { title, what, why } = words.forms.of[kind]
    const until = words.forms.after[kind](retention[retentionOf[kind]])
    const facts = [
      { word: words.forms.what, text: what },
      { word: words.forms.why, text: why },
    ]
    return { title, until, facts }
  })
  if (letters) {
    const { title, what, why, until } = words.forms.letters
    const facts = [
      { word: words.forms.what, text: what },
      { word: words.forms.why, text: why },
    ]
    purposes.push({ title, until: until(retention.signUps), facts })
  }
  const inShort = [
    words.short.reading,
    ...(keepsOffline ? [words.short.offline] : []),
    ...(hasForms ? words.short.forms : []),
    ...(forms.includes('my-data') ? [words.short.myData] : []),
  ]
  return {
    title: words.title,
    lead: words.lead,
    contents: words.contents,
    sections: [
      { title: words.short.title, parts: [{ kind: 'list', items: inShort }] },
      { title: words.reading.title, parts: words.reading.texts.map(text) },
      ...(keepsOffline
        ? [
            {
              title: words.offline.title,
              parts: [
                ...words.offline.texts(mostPages, daysOf(longestKept)).map(text),
                { kind: 'forget' as const, words: forgetWords(locale) },
              ],
            },
          ]
        : []),
      {
        title: words.forms.title,
        parts: hasForms
          ? [
              { kind: 'purposes' as const, purposes },
              text(words.forms.answers),
              text(words.forms.unconfirmed(retention.unconfirmed)),
            ]
          : [text(words.forms.none)],
      },
      ...(hasForms
        ? [
            {
              title: words.consent.title,
              parts: [
                { kind: 'quote' as const, text: consent.text, locale: consent.locale },
                ...(letters
                  ? [
                      text(words.consent.letters),
                      { kind: 'quote' as const, text: letters.text, locale: letters.locale },
                    ]
                  : []),
                text(words.consent.text),
              ],
            },
            { title: words.who.title, parts: words.who.texts.map(text) },
          ]
        : []),
      {
        title: words.rights.title,
        parts: [
          text(words.rights.text),
          ...(forms.includes('my-data')
            ? [{ kind: 'myData' as const, text: words.rights.myData }]
            : []),
          ...(contactEmail === null
            ? []
            : [{ kind: 'mail' as const, text: words.rights.write, address: contactEmail }]),
          text(words.rights.complaint),
        ],
      },
    ],
  }
}

function daysOf(milliseconds: number): number {
  return milliseconds / 86_400_000
}
