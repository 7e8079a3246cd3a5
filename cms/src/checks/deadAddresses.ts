import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { windowIn } from '../content/mappers/calendar'
import { readSiteZone } from '../content/reading/zones'
import { isType, typeThatIs } from '../content/types'
import { isFurtherDate } from '../calendar/furtherDates'
import { dateOf } from '../calendar/occurrences'
import type { Plan } from '../calendar/plan'
import { filesOf } from '../files/opening'
import { readPlan } from './calendar'
import type { FoundLink } from './content'
import type { SiteAddresses } from './siteAddresses'

/** Links as they were written, to what only the calendar, a paper or the storage of files can tell that it is not there. */
export type DeadAddresses = ReadonlySet<string>

/**
 * Asks, of links to one date of a meeting, to a version of a paper and to uploaded files, whether these are
 * there. Nothing is read where no such link is.
 */
export async function readDead(
  strapi: Core.Strapi,
  links: readonly FoundLink[],
  addresses: SiteAddresses,
): Promise<DeadAddresses> {
  const dates = new MeetingDates(strapi)
  const versions = new PaperVersions(strapi)
  const uploads = new Uploads(strapi)
  const dead = new Set<string>()
  // One after the other: a transaction has one connection.
  for (const { target } of links) {
    if (target.kind !== 'url') continue
    const found = addresses.find(target.url)
    const isThere =
      found.kind === 'upload'
        ? await uploads.has(found.file)
        : found.kind !== 'document' ||
          found.date === undefined ||
          (await (isType('versioned', found.uid) ? versions : dates).has(
            found.documentId,
            found.date,
          ))
    if (!isThere) dead.add(target.url)
  }
  return dead
}

/** Uploaded files that are asked about, each once. */
class Uploads {
  readonly #strapi: Core.Strapi
  readonly #known = new Map<string, boolean>()
  #isAway = false

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  /** Where nobody can tell, as while a bucket is away, none is called dead. */
  async has(file: string): Promise<boolean> {
    const name = path.basename(file)
    const known = this.#known.get(name)
    if (known !== undefined || this.#isAway) return known ?? true
    try {
      const isThere = await (await filesOf(this.#strapi)).has(name)
      this.#known.set(name, isThere)
      return isThere
    } catch {
      this.#isAway = true
      return true
    }
  }
}

/** The days of the versions of papers that are asked about, each read once. */
class PaperVersions {
  readonly #strapi: Core.Strapi
  readonly #known = new Map<string, ReadonlySet<string>>()

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  /** In whatever language; of a paper that is not public its draft is asked, which is told of as a draft. */
  async has(paper: string, day: string): Promise<boolean> {
    let days = this.#known.get(paper)
    if (!days) {
      days = await this.#read(paper)
      this.#known.set(paper, days)
    }
    return days.has(day)
  }

  async #read(documentId: string): Promise<ReadonlySet<string>> {
    const rows: { publishedAt: unknown; versions: { day: string | null }[] }[] =
      await this.#strapi.db.query(typeThatIs('versioned')).findMany({
        where: { documentId },
        select: ['publishedAt'],
        populate: { versions: { select: ['day'] } },
      })
    const shown = rows.filter(({ publishedAt }) => publishedAt !== null)
    const read = shown.length > 0 ? shown : rows
    return new Set(read.flatMap(({ versions }) => versions.flatMap(({ day }) => day ?? [])))
  }
}

/** The plans of the meetings that are asked about, each read once. */
class MeetingDates {
  readonly #strapi: Core.Strapi
  readonly #plans = new Map<string, Plan | null>()

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  /** Past dates are there as well. A draft that has no dates yet is told of as a draft. */
  async has(meeting: string, originalDate: string): Promise<boolean> {
    let plan = this.#plans.get(meeting)
    if (plan === undefined) {
      plan = await readPlan(this.#strapi, meeting)
      this.#plans.set(meeting, plan)
    }
    if (plan === null) return true
    const date = dateOf(plan, originalDate)
    if (!date) return false
    const isOfRule = date.phase.recurrence !== null && !isFurtherDate(plan, originalDate)
    if (!isOfRule || date.change !== null) return true
    // Dates of a rule are shown as far as calendar files reach.
    const zone = await readSiteZone(this.#strapi)
    return originalDate <= windowIn(zone, Temporal.Now.instant()).to
  }
}
