import { defaultLanguage } from '../../content/languages'
import { helpWith, isType, typesThatAre, type HelpTopic } from '../../content/types'

/** Sections of the guide that help where no type of content is. */
const ofPlacesAlone = [
  'home',
  'follow-a-calendar',
  'bring-in-content-from-elsewhere',
  'translate',
  'undo',
  'write-a-letter',
  'pictures-and-their-descriptions',
  'let-somebody-else-in',
  'the-second-step',
] as const

export type Topic = HelpTopic | (typeof ofPlacesAlone)[number]

/** Sections of the guide that help somewhere; a test holds them to its headings. */
export const topics: readonly Topic[] = [
  ...ofPlacesAlone,
  ...typesThatAre('public').map((uid) => helpWith(uid)),
]

/** By what addresses begin with, below `/admin`. */
const ofPlaces: readonly (readonly [string, Topic])[] = [
  ['/content-manager', 'what-is-where'],
  ['/plugins/upload', 'pictures-and-their-descriptions'],
  ['/entries', 'read-and-answer-entries'],
  ['/letters', 'write-a-letter'],
  ['/bring-in', 'bring-in-content-from-elsewhere'],
  ['/deleted-content', 'undo'],
  ['/settings/second-step', 'the-second-step'],
  ['/settings/followed-calendars', 'follow-a-calendar'],
  ['/settings', 'let-somebody-else-in'],
  ['/me', 'the-second-step'],
]

/** What helps at a place of the admin: a form, a list, or another page. */
export function topicAt(pathname: string, search: string): Topic {
  const uid = /^\/content-manager\/[\w-]+\/([^/?]+)/.exec(pathname)?.[1]
  if (isType('public', uid)) {
    const language = new URLSearchParams(search).get('plugins[i18n][locale]')
    const isForm = /^\/content-manager\/(?:single-types\/[^/]+|[\w-]+\/[^/]+\/.)/.test(pathname)
    const isTranslation = isForm && language !== null && language !== defaultLanguage
    return isTranslation ? 'translate' : helpWith(uid)
  }
  return ofPlaces.find(([place]) => pathname.startsWith(place))?.[1] ?? 'home'
}
