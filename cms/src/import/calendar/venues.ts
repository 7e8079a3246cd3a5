import type { Core } from '@strapi/strapi'
import { defaultLanguage } from '../../content/languages'
import type { Run } from '../drafts'
import { hashOf, recall, remember } from '../memory'
import { saveDocument } from '../saving'
import { remark, type Subject } from '../words/facts'
import type { ImportedVenue } from './meeting'

const uid = 'api::venue.venue'
/** In a report. */
export const placesKind = 'Places'

/** The places of a calendar file among those of the cms, by their names. */
export class Venues {
  readonly #run: Run
  /** Document ids, by name; null: there is none. */
  readonly #ids = new Map<string, string | null>()

  constructor(run: Run) {
    this.#run = run
  }

  /** Null: somebody deleted it since it was brought in. */
  idOf(place: ImportedVenue): string | null {
    return this.#ids.get(keyOf(place)) ?? null
  }

  /** Finds the place with that name, or makes it. @throws ApplicationError when a rule refuses it */
  async bringIn(place: ImportedVenue): Promise<void> {
    const key = keyOf(place)
    if (this.#ids.has(key)) return
    const { strapi, report } = this.#run
    const found = await find(strapi, place.name)
    const subject = placeNamed(place)
    if (found !== null) {
      this.#ids.set(key, found)
      return report.became(placesKind, 'unchanged', subject)
    }
    if (await recall(strapi, `place ${key}`)) {
      this.#ids.set(key, null)
      report.became(placesKind, 'left alone', subject)
      return report.note(subject, remark('deletedHere'))
    }
    // What is refused is tried again, in another language, and has left nothing behind.
    const documentId = this.#run.isDry ? null : await this.#make(place, key)
    this.#ids.set(key, documentId)
    report.became(placesKind, 'made', subject)
    report.note(subject, remark('newPlace'))
    if (documentId === null) return
    report.wrote({ subject, uid, documentId })
  }

  /** It can't be made: whatever is held there has no place. */
  leaveOut(place: ImportedVenue): void {
    this.#ids.set(keyOf(place), null)
  }

  async #make(
    { name, streetAddress, latitude, longitude }: ImportedVenue,
    key: string,
  ): Promise<string> {
    const { strapi } = this.#run
    const data = { name, streetAddress, latitude, longitude }
    return strapi.db.transaction(async () => {
      const target = await saveDocument(strapi, uid, null, data)
      await remember(strapi, `place ${key}`, { target, sourceHash: hashOf(data), state: '' })
      return target
    })
  }
}

export function placeNamed({ name }: ImportedVenue): Subject {
  return { kind: 'place', facts: [name] }
}

function keyOf({ name }: ImportedVenue): string {
  return name.toLowerCase().replace(/\s+/g, ' ')
}

async function find(strapi: Core.Strapi, name: string): Promise<string | null> {
  const row = await strapi
    .documents(uid)
    .findFirst({ locale: defaultLanguage, filters: { name: { $eqi: name } }, fields: ['name'] })
  return row?.documentId ?? null
}
