import type { Core } from '@strapi/strapi'
import { refusalOf } from '../checks/refusalInWords'
import { defaultLanguage } from '../content/languages'
import { isType, typesThatAre, type DraftedUid } from '../content/types'
import { faultTold } from './faults'
import { hashOf, recall, remember } from './memory'
import type { Report } from './report'
import { remark, type Remark, type Subject } from './words/facts'

/** One document on its way in. */
export interface Draft {
  uid: DraftedUid
  /** Names it across runs: the site or calendar, and its id there. */
  source: string
  /** Of all that the source says of it, as far as anything is made of that, or told. */
  sourceHash: string
  /** What an earlier release had in its place. */
  formerHash?: string
  /** For the report, in the plural: `Pages`. */
  kind: string
  /** For the report. */
  subject: Subject
  /** What could not be carried of it. */
  losses: Remark[]
  /**
   * Writes it as a draft, in a transaction of its own.
   *
   * @param documentId of the draft to bring up to date; null: make one
   * @returns its documentId
   */
  write: (documentId: string | null) => Promise<string>
}

export interface Run {
  strapi: Core.Strapi
  report: Report
  /** True: nothing is written. */
  isDry: boolean
}

/**
 * Makes a draft of what no earlier run brought in, and brings one up to date whose source changed,
 * unless somebody has edited or published it since: then it is left alone.
 */
export async function bringIn(run: Run, draft: Draft): Promise<void> {
  const { strapi, report } = run
  const known = await recall(strapi, draft.source)
  if (!known) return save(run, draft, null)
  if ((await stateOf(strapi, draft.uid, known.target)) === null) {
    report.became(draft.kind, 'left alone', draft.subject)
    report.note(draft.subject, remark('deletedHere'))
    return
  }
  if ([draft.sourceHash, draft.formerHash].includes(known.sourceHash))
    return report.became(draft.kind, 'unchanged', draft.subject)
  if (known.state === (await stateOf(strapi, draft.uid, known.target))) {
    return save(run, draft, known.target)
  }
  report.became(draft.kind, 'left alone', draft.subject)
  report.note(draft.subject, remark('editedHere'))
}

async function save(run: Run, draft: Draft, documentId: string | null): Promise<void> {
  const { strapi, report, isDry } = run
  const { uid, source, sourceHash } = draft
  let written: string | null = null
  const write = async () => {
    written = await strapi.db.transaction(async () => {
      const target = await draft.write(documentId)
      const state = (await stateOf(strapi, uid, target)) ?? ''
      await remember(strapi, source, { target, sourceHash, state })
      return target
    })
  }
  const why = isDry ? null : await whyNotSaved(strapi, write)
  if (why) {
    report.became(draft.kind, 'failed', draft.subject)
    report.note(draft.subject, why)
    return
  }
  report.became(draft.kind, documentId === null ? 'made' : 'updated', draft.subject)
  report.note(draft.subject, ...draft.losses)
  if (written !== null) report.wrote({ subject: draft.subject, uid, documentId: written })
}

/** @returns null: it is saved */
export function whyNotSaved(
  strapi: Core.Strapi,
  write: () => Promise<void>,
): Promise<Remark | null> {
  return faultTold(strapi, async () => {
    const refusal = await refusalOf(write)
    return refusal && remark('notSaved', refusal)
  })
}

/** Differs as soon as anybody saves or publishes the document; null when it is gone. */
export async function stateOf(
  strapi: Core.Strapi,
  uid: DraftedUid,
  documentId: string,
): Promise<string | null> {
  const rows = await strapi.db.query(uid).findMany({
    where: { documentId, locale: defaultLanguage },
    select: ['updatedAt', 'publishedAt'],
    orderBy: { id: 'asc' },
  })
  const isPublished = rows.some(({ publishedAt }) => publishedAt !== null)
  const draft = rows.find(({ publishedAt }) => publishedAt === null)
  if (!draft) return null
  const changes = isType('dated', uid) ? await changesOf(strapi, documentId) : []
  return hashOf([isPublished, draft.updatedAt, changes])
}

/** What stands of single dates of a meeting, and since when: of what is drafted, each row. */
async function changesOf(strapi: Core.Strapi, meeting: string): Promise<unknown[]> {
  const found: unknown[] = []
  for (const uid of typesThatAre('ofOneDate')) {
    const rows = await strapi.db.query(uid).findMany({
      where: { meeting: { documentId: meeting } },
      select: ['id', 'documentId', 'updatedAt'],
      orderBy: [{ documentId: 'asc' }, { id: 'asc' }],
    })
    const name = isType('drafted', uid) ? 'id' : 'documentId'
    found.push(...new Map(rows.map((row) => [row[name], row.updatedAt])))
  }
  return found
}
