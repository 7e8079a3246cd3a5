import type { BuiltInPage } from '../contract'

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
 * - `ofOneDate`: it is about one date of a meeting, and is called by both
 * - `ofDays`: it is about some days of a place, and is called by both
 * - `place`: dates take place there, and it can be closed on some days
 * - `whenAndWhere`: it says when or where dates take place, or whether they do
 * - `oneSlug`: its slug is the same in every language
 * - `nested`: its documents stand below each other, and so do their addresses
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
  | 'ofOneDate'
  | 'ofDays'
  | 'place'
  | 'whenAndWhere'
  | 'oneSlug'
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

/** What there is to know of a type. */
interface Facts {
  is: readonly Trait[]
  /** The field that the address of a document is made from. */
  slugFrom?: 'title' | 'name'
  /** The list of the site below which its documents have their addresses. */
  list?: BuiltInPage
  /** Slugs at which the site itself answers below that list. */
  siteSlugs?: RegExp
  /** The field with the day that a document is of: today, until somebody says another one. */
  dayField?: string
}

/** All types of content; whatever goes by type derives from this. */
const types = {
  'api::page.page': { is: [...withPages, 'nested'], slugFrom: 'title' },
  'api::position.position': { is: withPages, slugFrom: 'title', list: 'positions' },
  'api::article.article': {
    is: withPages,
    slugFrom: 'title',
    list: 'news',
    // The news of a year.
    siteSlugs: /^\d{4}$/,
    dayField: 'appearedOn',
  },
  'api::date-change.date-change': {
    is: ['public', 'immediate', 'kept', 'ofOneDate', 'whenAndWhere'],
  },
  'api::closure.closure': { is: ['public', 'immediate', 'kept', 'ofDays', 'whenAndWhere'] },
  'api::special-date.special-date': {
    is: ['drafted', 'public', 'linking', 'previewed', 'planned', 'kept', 'ofOneDate'],
  },
  'api::meeting.meeting': {
    is: [...withPages, 'dated', 'oneSlug', 'whenAndWhere'],
    slugFrom: 'title',
    list: 'meetings',
    siteSlugs: /^(archive|month)$/,
  },
  'api::venue.venue': { is: ['public', 'immediate', 'kept', 'place', 'whenAndWhere'] },
  'api::topic.topic': { is: ['public', 'immediate', 'kept'], slugFrom: 'name' },
  'api::interest.interest': { is: ['public', 'immediate'] },
  'api::redirect.redirect': { is: ['public', 'immediate'] },
  'api::navigation.navigation': { is: ['public', 'immediate', 'linking', 'kept', 'single'] },
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
  },
  'api::get-involved.get-involved': { is: ['public', 'immediate', 'single', 'settings'] },
  'api::content-revision.content-revision': { is: ['internal'] },
  'api::calendar-state.calendar-state': { is: ['internal'] },
  'api::import-source.import-source': { is: ['internal'] },
  'api::followed-calendar.followed-calendar': { is: ['internal'] },
  'api::followed-event.followed-event': { is: ['internal'] },
  'api::version.version': { is: ['internal'] },
  'api::schedule.schedule': { is: ['internal'] },
  'api::involvement-entry.involvement-entry': { is: ['internal'] },
  'api::outbox-mail.outbox-mail': { is: ['internal'] },
  'api::saved-answer.saved-answer': { is: ['internal'] },
  'api::spent-token.spent-token': { is: ['internal'] },
  'api::preview-round.preview-round': { is: ['internal'] },
  'api::date-confirmation.date-confirmation': { is: ['internal'] },
  'api::date-room.date-room': { is: ['internal'] },
  'api::privacy-log.privacy-log': { is: ['internal'] },
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

/** The field that the address of a document is made from; undefined: it has none. */
export function slugSource(uid: string): 'title' | 'name' | undefined {
  return factsOf(uid)?.slugFrom
}

/** The list of the site below which its documents have their addresses, if they stand below one. */
export function listOf(uid: string): BuiltInPage | undefined {
  return factsOf(uid)?.list
}

/** Whether the site itself answers below a list at the address that a slug would give. */
export function isSiteSlug(uid: string, slug: string): boolean {
  return factsOf(uid)?.siteSlugs?.test(slug) === true
}

/** The field with the day that a document is of; undefined: it is of none. */
export function dayFieldOf(uid: string): string | undefined {
  return factsOf(uid)?.dayField
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
export type KeptType = TypesThatAre<'kept'>
