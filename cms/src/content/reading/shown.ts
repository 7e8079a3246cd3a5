import { shortName } from '../types'
import { documentsByListed, listed, type ListedDocuments, type ListedName } from './listed'
import { NotedMap } from './notedMap'
import { meetingOfDate } from './dateKeys'
import type { Published } from './published'

/** So many documents of a type are named; where there are more it is any of the type. */
const mostNamed = 10

/**
 * What an answer shows: it stays as it is until one of these documents is changed, or the time of
 * which `validUntil` tells has come. Noted by what is read, so that nothing can be forgotten.
 */
export class Shown {
  /** Document ids by the name of their type; null: any of the type. */
  readonly #documents = new Map<string, Set<string> | null>()

  constructor() {
    // Of pictures nobody says which document shows them, and the settings are about the whole site.
    this.any('file', 'site-settings')
  }

  any(...types: string[]): void {
    for (const type of types) this.#documents.set(type, null)
  }

  /** @param document where nothing is named, nothing is shown */
  one(type: string, document: string): void {
    const documents = this.#documents.get(type)
    if (documents === null || document === '') return
    if (documents) documents.add(document)
    else this.#documents.set(type, new Set([document]))
  }

  /** All that something else shows, too. */
  all(other: Shown): void {
    for (const [type, documents] of other.#documents) {
      if (documents === null) this.any(type)
      else for (const document of documents) this.one(type, document)
    }
  }

  /** `type` for any document of a type, `type/id` for one. */
  toString(): string {
    return [...this.#documents]
      .flatMap(([type, documents]) =>
        documents === null || documents.size > mostNamed
          ? [type]
          : [...documents].map((document) => `${type}/${document}`),
      )
      .join(' ')
  }
}

const views = new WeakMap<Published, { whole: Published; shown: Shown }>()

/** What is public as it was read, also where it is looked at through a view. */
export function wholeOf(published: Published): Published {
  return views.get(published)?.whole ?? published
}

/**
 * Has something that many answers tell worked out once, for as long as what is public stays as it is; each
 * of them shows all that was looked at for it.
 */
export function workedOutOnce<Value>(
  work: (published: Published) => Value,
): (published: Published) => Value {
  const known = new WeakMap<Published, { value: Value; shown: Shown }>()
  return (published) => {
    const whole = wholeOf(published)
    let found = known.get(whole)
    if (!found) {
      const shown = new Shown()
      found = { value: work(viewed(whole, shown)), shown }
      known.set(whole, found)
    }
    views.get(published)?.shown.all(found.shown)
    return found.value
  }
}

/** All that is public, of which is noted what is looked at. */
export function viewed(published: Published, shown: Shown): Published {
  const documents: ListedDocuments = published
  const view = Object.assign(
    new View(published, shown),
    documentsByListed((name) => looked(documents[name], shown, shortName(listed[name].uid))),
  )
  views.set(view, { whole: published, shown })
  return view
}

/** All but what stands below lists. */
class View implements Omit<Published, ListedName> {
  readonly #whole: Published
  readonly #shown: Shown
  readonly meetingIds: Published['meetingIds']
  readonly plans: Published['plans']
  readonly specialDates: Published['specialDates']
  readonly discussed: Published['discussed']
  readonly taken: Published['taken']
  readonly calendarStates: Published['calendarStates']
  readonly venues: Published['venues']
  readonly topics: Published['topics']
  readonly interests: Published['interests']
  readonly settings: Published['settings']

  constructor(whole: Published, shown: Shown) {
    this.#whole = whole
    this.#shown = shown
    const ofType = <Value>(documents: ReadonlyMap<string, Value>, type: string) =>
      looked(documents, shown, type)
    this.meetingIds = looked(whole.meetingIds, shown, 'meeting', (slug) =>
      whole.meetingIds.get(slug),
    )
    // A change of a date counts as one of its meeting.
    this.plans = ofType(whole.plans, 'meeting')
    // So does one of what it has of its own.
    this.specialDates = looked(whole.specialDates, shown, 'meeting', meetingOfDate)
    // And what is discussed there.
    this.discussed = looked(whole.discussed, shown, 'meeting', meetingOfDate)
    // Of places the room of each meeting tells, so that those of one make nothing else older.
    this.taken = looked(whole.taken, shown, 'date-room', meetingOfDate)
    this.calendarStates = ofType(whole.calendarStates, 'calendar-state')
    this.venues = ofType(whole.venues, 'venue')
    this.topics = ofType(whole.topics, 'topic')
    this.interests = ofType(whole.interests, 'interest')
    this.settings = whole.settings
  }

  get revision(): string {
    return this.#whole.revision
  }

  get bound(): Published['bound'] {
    this.#shown.any('page')
    return this.#whole.bound
  }

  get tree(): Published['tree'] {
    this.#shown.any('page')
    return this.#whole.tree
  }

  get dateChanges(): Published['dateChanges'] {
    this.#shown.any('meeting')
    return this.#whole.dateChanges
  }

  get closures(): Published['closures'] {
    this.#shown.any('closure')
    return this.#whole.closures
  }

  get agenda(): Published['agenda'] {
    this.#shown.any('meeting')
    return this.#whole.agenda
  }

  get awaiting(): Published['awaiting'] {
    this.#shown.any('date-confirmation')
    return this.#whole.awaiting
  }

  // A link that leads to a page is there as long as the page is.
  get navigation(): Published['navigation'] {
    this.#shown.any('navigation', 'page')
    return this.#whole.navigation
  }

  get redirects(): Published['redirects'] {
    this.#shown.any('redirect', 'page')
    return this.#whole.redirects
  }

  get getInvolved(): Published['getInvolved'] {
    this.#shown.any('get-involved')
    return this.#whole.getInvolved
  }
}

/**
 * A map of documents, of which is noted whether one is looked up, or all are.
 *
 * @param documentAt the document at a key; undefined: any may come to be there
 */
function looked<Value>(
  map: ReadonlyMap<string, Value>,
  shown: Shown,
  type: string,
  documentAt: (key: string) => string | undefined = (key) => key,
): ReadonlyMap<string, Value> {
  return new NotedMap(map, {
    one: (key) => {
      const document = documentAt(key)
      if (document === undefined) shown.any(type)
      else shown.one(type, document)
    },
    all: () => shown.any(type),
  })
}
