import type { BuiltInPage, ListPage } from '../contract'

/**
 * What can be said of a type of content:
 *
 * - `drafted`: it is saved and published apart, and what is wrong with it is told
 * - `public`: the front door reads it, so that any change of it is one of the site
 * - `addressing`: with it addresses of the site change
 * - `placed`: each of its documents has an address of its own
 * - `linking`: it leads visitors elsewhere, by texts, sections or relations
 * - `immediate`: visitors read it as soon as it is saved
 * - `previewed`: the site shows drafts of it to whoever has a link
 * - `dated`: it takes place on dates, each of which has an address below its own
 * - `changing`: it changes one date of a meeting, so that it is cancelled, moved or elsewhere
 * - `ofOneDate`: it is about one date of a meeting, and is called by both
 * - `discussed`: it can be read and discussed on one date of a meeting, which is called by it
 * - `ofDays`: it is about some days of a place, and is called by both
 * - `place`: dates take place there, and it can be closed on some days
 * - `whenAndWhere`: it says when or where dates take place, or whether they do
 * - `oneSlug`: its slug is the same in every language
 * - `nested`: its documents stand below each other, and so do their addresses
 * - `versioned`: it has versions, each of which has an address below its own, by its day
 * - `optional`: most sites have none of it; until one is public nothing stands at its list but a page that
 *   an editor may have put there
 * - `narrowing`: lists and calendars of dates can be narrowed to one of its documents, by its slug alone
 * - `consented`: each of its documents is about a person, who is shown from the day of `consentOn` on
 * - `telling`: its documents are there to be read, so that a title alone is none
 * - `sent`: each of its documents is a letter as it was sent, and nobody begins one by hand
 * - `planned`: it can be published or taken back at a time
 * - `kept`: its earlier versions are kept
 * - `single`: there is one document of it
 * - `settings`: it says how the site behaves, so that the security log names what of it was changed
 * - `internal`: programs of ours write it, and nobody edits it
 */
type Trait =
  | 'drafted'
  | 'public'
  | 'addressing'
  | 'placed'
  | 'linking'
  | 'immediate'
  | 'previewed'
  | 'nested'
  | 'dated'
  | 'changing'
  | 'ofOneDate'
  | 'discussed'
  | 'ofDays'
  | 'place'
  | 'whenAndWhere'
  | 'oneSlug'
  | 'versioned'
  | 'optional'
  | 'narrowing'
  | 'consented'
  | 'telling'
  | 'sent'
  | 'planned'
  | 'kept'
  | 'single'
  | 'settings'
  | 'internal'

/** What has pages of its own on the site. */
const withPages = [
  'drafted',
  'public',
  'addressing',
  'placed',
  'linking',
  'previewed',
  'planned',
  'kept',
] as const

/** Where the pages are that the site has by itself. */
export const builtInPaths: Readonly<Record<BuiltInPage, string>> = {
  meetings: 'meetings',
  positions: 'positions',
  news: 'news',
  documents: 'documents',
  groups: 'groups',
  people: 'people',
  letters: 'letters',
  getInvolved: 'get-involved',
}

/** What there is to know of a type. */
interface Facts {
  is: readonly Trait[]
  /** The field that the address of a document is made from. */
  slugFrom?: 'title' | 'name'
  /** The list of the site below which its documents have their addresses. */
  list?: ListPage
  /** Slugs at which the site itself answers below that list. */
  siteSlugs?: RegExp
  /** The section of the editors' guide that helps with it. */
  help?: string
  /** The field with the day that a document is of: today, until somebody says another one. */
  dayField?: string
}

/** All types of content; whatever goes by type derives from this. */
const types = {
  'api::page.page': {
    is: [...withPages, 'nested'],
    slugFrom: 'title',
    help: 'change-a-pages-text',
  },
  'api::position.position': {
    is: withPages,
    slugFrom: 'title',
    list: 'positions',
    help: 'add-a-position',
  },
  'api::article.article': {
    is: [...withPages, 'optional', 'telling'],
    slugFrom: 'title',
    list: 'news',
    // The news of a year.
    siteSlugs: /^\d{4}$/,
    dayField: 'appearedOn',
    help: 'write-news',
  },
  'api::paper.paper': {
    is: [...withPages, 'versioned', 'optional', 'discussed'],
    slugFrom: 'title',
    list: 'documents',
    help: 'keep-documents',
  },
  'api::group.group': {
    is: [...withPages, 'optional', 'oneSlug'],
    slugFrom: 'title',
    list: 'groups',
    help: 'present-a-group',
  },
  'api::person.person': {
    is: [...withPages, 'optional', 'oneSlug', 'consented'],
    slugFrom: 'title',
    list: 'people',
    help: 'show-who-is-who',
  },
  'api::circular.circular': {
    is: [...withPages, 'optional', 'sent'],
    slugFrom: 'title',
    list: 'letters',
    // The letters of a year.
    siteSlugs: /^\d{4}$/,
    help: 'write-a-letter',
  },
  'api::date-change.date-change': {
    is: ['public', 'immediate', 'kept', 'changing', 'ofOneDate', 'whenAndWhere'],
    help: 'cancel-or-move-one-date',
  },
  'api::closure.closure': {
    is: ['public', 'immediate', 'kept', 'ofDays', 'whenAndWhere'],
    help: 'close-a-place',
  },
  'api::special-date.special-date': {
    is: ['drafted', 'public', 'linking', 'previewed', 'planned', 'kept', 'ofOneDate'],
    help: 'give-one-date-its-own-title',
  },
  'api::meeting.meeting': {
    is: [...withPages, 'dated', 'oneSlug', 'whenAndWhere'],
    slugFrom: 'title',
    list: 'meetings',
    siteSlugs: /^(archive|month)$/,
    help: 'add-a-meeting',
  },
  'api::venue.venue': {
    is: ['public', 'immediate', 'kept', 'place', 'whenAndWhere'],
    help: 'what-is-where',
  },
  'api::topic.topic': {
    is: ['public', 'immediate', 'kept', 'narrowing'],
    slugFrom: 'name',
    help: 'what-is-where',
  },
  'api::interest.interest': { is: ['public', 'immediate'], help: 'read-and-answer-entries' },
  'api::redirect.redirect': { is: ['public', 'immediate'], help: 'addresses' },
  'api::navigation.navigation': {
    is: ['public', 'immediate', 'linking', 'kept', 'single'],
    help: 'menu-announcement-name-and-color',
  },
  'api::site-settings.site-settings': {
    is: [
      'public',
      'immediate',
      'addressing',
      'linking',
      'kept',
      'single',
      'settings',
      'whenAndWhere',
    ],
    help: 'menu-announcement-name-and-color',
  },
  'api::get-involved.get-involved': {
    is: ['public', 'immediate', 'single', 'settings'],
    help: 'read-and-answer-entries',
  },
  'api::content-revision.content-revision': { is: ['internal'] },
  'api::calendar-state.calendar-state': { is: ['internal'] },
  'api::import-source.import-source': { is: ['internal'] },
  'api::followed-calendar.followed-calendar': { is: ['internal'] },
  'api::followed-event.followed-event': { is: ['internal'] },
  'api::version.version': { is: ['internal'] },
  'api::former-address.former-address': { is: ['internal'] },
  'api::schedule.schedule': { is: ['internal'] },
  'api::involvement-entry.involvement-entry': { is: ['internal'] },
  'api::outbox-mail.outbox-mail': { is: ['internal'] },
  'api::saved-answer.saved-answer': { is: ['internal'] },
  'api::spent-token.spent-token': { is: ['internal'] },
  'api::preview-round.preview-round': { is: ['internal'] },
  'api::date-confirmation.date-confirmation': { is: ['internal'] },
  'api::date-room.date-room': { is: ['internal'] },
  'api::privacy-log.privacy-log': { is: ['internal'] },
  'api::letter.letter': { is: ['internal'] },
} as const satisfies Record<string, Facts>

type TypeUid = keyof typeof types

/** Undefined for what is not ours. */
function factsOf(uid: unknown): Facts | undefined {
  const known: Readonly<Partial<Record<string, Facts>>> = types
  return typeof uid === 'string' && Object.hasOwn(types, uid) ? known[uid] : undefined
}

/** The types of which something can be said. */
export type TypesThatAre<Said extends Trait> = {
  [Uid in TypeUid]: Said extends (typeof types)[Uid]['is'][number] ? Uid : never
}[TypeUid]

/** Whether that can be said of a type; of one that is not ours nothing can. */
export function isType<Said extends Trait>(said: Said, uid: unknown): uid is TypesThatAre<Said> {
  return factsOf(uid)?.is.includes(said) === true
}

/** All types of which that can be said, in the order of the list. */
export function typesThatAre<Said extends Trait>(said: Said): TypesThatAre<Said>[] {
  return Object.keys(types).filter((uid) => isType(said, uid))
}

/** The types of which both can be said. */
type TypesThatAreBoth<First extends Trait, Second extends Trait> = {
  [Uid in TypesThatAre<First>]: Second extends (typeof types)[Uid]['is'][number] ? Uid : never
}[TypesThatAre<First>]

/** The one type of which all that can be said. */
export function typeThatIs<First extends Trait, Second extends Trait = First>(
  first: First,
  second?: Second,
): TypesThatAreBoth<First, Second> {
  const [uid, another] = Object.keys(types).filter(
    (each): each is TypesThatAreBoth<First, Second> =>
      isType(first, each) && (second === undefined || isType(second, each)),
  )
  if (!uid || another) throw new Error(`there is not one type that is ${first} ${second ?? ''}`)
  return uid
}

/** The field that the address of a document is made from; undefined: it has none. */
export function slugSource(uid: string): 'title' | 'name' | undefined {
  return factsOf(uid)?.slugFrom
}

/** The list of the site below which its documents have their addresses, if they stand below one. */
export function listOf(uid: string): ListPage | undefined {
  return factsOf(uid)?.list
}

/** The path below which documents of a type have their addresses, if they stand below a list. */
export function listPath(uid: string): string | undefined {
  const list = listOf(uid)
  return list && builtInPaths[list]
}

/** The type whose documents stand below a path, if it is that of a list. */
export function typeBelow(path: string): PlacedUid | undefined {
  return typesThatAre('placed').find((uid) => listPath(uid) === path)
}

/** The type whose documents a page of the site lists; undefined for any other page. */
export function typeListedAt(page: BuiltInPage): PlacedUid | undefined {
  return typesThatAre('placed').find((uid) => listOf(uid) === page)
}

/** Whether the site itself answers below a list at the address that a slug would give. */
export function isSiteSlug(uid: string, slug: string): boolean {
  return factsOf(uid)?.siteSlugs?.test(slug) === true
}

/** The field with the day that a document is of; undefined: it is of none. */
export function dayFieldOf(uid: string): string | undefined {
  return factsOf(uid)?.dayField
}

/** A section of the editors' guide that helps with a type. */
export type HelpTopic = (typeof types)[TypesThatAre<'public'>]['help']

export function helpWith(uid: TypesThatAre<'public'>): HelpTopic {
  return types[uid].help
}

export type ShortName<Uid extends string> = Uid extends `api::${infer Name}.${string}`
  ? Name
  : string

/** What a type is called where there is no other: `meeting` for `api::meeting.meeting`. */
export function shortName<Uid extends string>(uid: Uid): ShortName<Uid> {
  return uid.replace(/^.+::.+\./, '') as ShortName<Uid>
}

export type DraftedUid = TypesThatAre<'drafted'>
export type PlacedUid = TypesThatAre<'placed'>
/** What people begin by themselves and has an address of its own. */
export type BegunUid = Exclude<PlacedUid, TypesThatAre<'sent'>>

export function isBegunByHand(uid: PlacedUid): uid is BegunUid {
  return !isType('sent', uid)
}

export type KeptType = TypesThatAre<'kept'>
