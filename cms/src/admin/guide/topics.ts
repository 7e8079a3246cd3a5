import { defaultLanguage } from '../../content/languages'
import { isType, shortName, type ShortName, type TypesThatAre } from '../../content/types'

/** Sections of the guide that help somewhere; a test holds them to its headings. */
export const topics = [
  'home',
  'what-is-where',
  'change-a-pages-text',
  'add-a-meeting',
  'cancel-or-move-one-date',
  'close-a-place',
  'give-one-date-its-own-title',
  'follow-a-calendar',
  'add-a-position',
  'write-news',
  'bring-in-what-stands-elsewhere',
  'translate',
  'undo',
  'read-and-answer-entries',
  'pictures-and-their-descriptions',
  'menu-announcement-name-and-colour',
  'addresses',
  'let-somebody-else-in',
  'the-second-step',
] as const

export type Topic = (typeof topics)[number]

const ofTypes: Record<ShortName<TypesThatAre<'public'>>, Topic> = {
  page: 'change-a-pages-text',
  meeting: 'add-a-meeting',
  position: 'add-a-position',
  article: 'write-news',
  'date-change': 'cancel-or-move-one-date',
  closure: 'close-a-place',
  'special-date': 'give-one-date-its-own-title',
  venue: 'what-is-where',
  topic: 'what-is-where',
  interest: 'read-and-answer-entries',
  redirect: 'addresses',
  navigation: 'menu-announcement-name-and-colour',
  'site-settings': 'menu-announcement-name-and-colour',
  'get-involved': 'read-and-answer-entries',
}

/** By what addresses begin with, below `/admin`. */
const ofPlaces: readonly (readonly [string, Topic])[] = [
  ['/content-manager', 'what-is-where'],
  ['/plugins/upload', 'pictures-and-their-descriptions'],
  ['/entries', 'read-and-answer-entries'],
  ['/bring-in', 'bring-in-what-stands-elsewhere'],
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
    return isTranslation ? 'translate' : ofTypes[shortName(uid)]
  }
  return ofPlaces.find(([place]) => pathname.startsWith(place))?.[1] ?? 'home'
}
