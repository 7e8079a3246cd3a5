import type { Core } from '@strapi/strapi'
import { defaultLanguage } from '../../content/languages'
import type { Run } from '../drafts'
import { hashOf, recall, remember } from '../memory'
import { saveDocument } from '../saving'
import { remark, type Subject } from '../words/facts'
import type { ImportedVenue } from './meeting'

const uid = 'api::venue.venue'
const kind = 'Places'

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

  /** Finds the place with that name, or makes it. */
  async bringIn(place: ImportedVenue): Promise<void> {
    const key = keyOf(place)
    if (this.#ids.has(key)) return
    const { strapi, report } = this.#run
    const found = await find(strapi, place.name)
    this.#ids.set(key, found)
    const subject: Subject = { kind: 'place', facts: [place.name] }
    if (found !== null) return report.became(kind, 'unchanged', subject)
    if (await recall(strapi, `place ${key}`)) {
      report.became(kind, 'left alone', subject)
      return report.note(subject, remark('deletedHere'))
    }
    const documentId = this.#run.isDry ? null : await this.#make(place, key)
    report.became(kind, 'made', subject)
    report.note(subject, remark('newPlace'))
    if (documentId === null) return
    this.#ids.set(key, documentId)
    report.wrote({ subject, uid, documentId })
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

function keyOf({ name }: ImportedVenue): string {
  return name.toLowerCase().replace(/\s+/g, ' ')
}

async function find(strapi: Core.Strapi, name: string): Promise<string | null> {
  const row = await strapi
    .documents(uid)
    .findFirst({ locale: defaultLanguage, filters: { name: { $eqi: name } }, fields: ['name'] })
  return row?.documentId ?? null
}
