/**
 * What can be said of a type of content:
 *
 * - `drafted`: it is saved and published apart, and what is wrong with it is told
 * - `public`: the front door reads it, so that any change of it is one of the site
 * - `addressing`: with it addresses of the site change
 * - `linking`: it leads visitors elsewhere, by texts, sections or relations
 * - `immediate`: visitors read it as soon as it is saved
 * - `previewed`: the site shows drafts of it to whoever has a link
 * - `planned`: it can be published or taken back at a time
 * - `kept`: its earlier versions are kept
 * - `single`: there is one document of it
 * - `internal`: programs of ours write it, and nobody edits it
 */
type Trait =
  | 'drafted'
  | 'public'
  | 'addressing'
  | 'linking'
  | 'immediate'
  | 'previewed'
  | 'planned'
  | 'kept'
  | 'single'
  | 'internal'

/** What has pages of its own on the site. */
const withPages = [
  'drafted',
  'public',
  'addressing',
  'linking',
  'previewed',
  'planned',
  'kept',
] as const

/** All types of content; whatever goes by type derives from this. */
const traits = {
  'api::page.page': withPages,
  'api::position.position': withPages,
  'api::meeting.meeting': withPages,
  'api::date-change.date-change': ['public', 'immediate', 'kept'],
  'api::venue.venue': ['public', 'immediate', 'kept'],
  'api::topic.topic': ['public', 'immediate', 'kept'],
  'api::interest.interest': ['public', 'immediate'],
  'api::redirect.redirect': ['public', 'immediate'],
  'api::navigation.navigation': ['public', 'immediate', 'linking', 'kept', 'single'],
  'api::site-settings.site-settings': [
    'public',
    'immediate',
    'addressing',
    'linking',
    'kept',
    'single',
  ],
  'api::get-involved.get-involved': ['public', 'immediate', 'single'],
  'api::content-revision.content-revision': ['internal'],
  'api::calendar-state.calendar-state': ['internal'],
  'api::import-source.import-source': ['internal'],
  'api::version.version': ['internal'],
  'api::schedule.schedule': ['internal'],
  'api::involvement-entry.involvement-entry': ['internal'],
  'api::outbox-mail.outbox-mail': ['internal'],
  'api::spent-token.spent-token': ['internal'],
  'api::preview-round.preview-round': ['internal'],
  'api::date-confirmation.date-confirmation': ['internal'],
  'api::privacy-log.privacy-log': ['internal'],
} as const satisfies Record<string, readonly Trait[]>

type TypeUid = keyof typeof traits

/** The types of which something can be said. */
export type TypesThatAre<Said extends Trait> = {
  [Uid in TypeUid]: Said extends (typeof traits)[Uid][number] ? Uid : never
}[TypeUid]

/** Whether that can be said of a type; of one that is not ours nothing can. */
export function isType<Said extends Trait>(said: Said, uid: unknown): uid is TypesThatAre<Said> {
  if (typeof uid !== 'string' || !Object.hasOwn(traits, uid)) return false
  const known: Readonly<Partial<Record<string, readonly Trait[]>>> = traits
  return known[uid]?.includes(said) === true
}

/** All types of which that can be said, in the order of the list. */
export function typesThatAre<Said extends Trait>(said: Said): TypesThatAre<Said>[] {
  return Object.keys(traits).filter((uid) => isType(said, uid))
}

export type DraftedUid = TypesThatAre<'drafted'>
export type KeptType = TypesThatAre<'kept'>
