import type { Core } from '@strapi/strapi'
import { writtenDocuments, type DocumentAction } from './documentActions'

/** What the public may see otherwise; document null: any of the type. */
export interface Changed {
  /** The uid of a content type, or of files. */
  type: string
  document: string | null
}

/** One change of what the public sees, from before it is made until all has followed from it. */
export class PublicChange {
  readonly strapi: Core.Strapi
  readonly action: DocumentAction
  #result: unknown = null
  readonly #alsoChanged: Changed[] = []

  constructor(strapi: Core.Strapi, action: DocumentAction) {
    this.strapi = strapi
    this.action = action
  }

  /** What the document service answered; null before that. */
  get result(): unknown {
    return this.#result
  }

  isMade(result: unknown): void {
    this.#result = result
  }

  /** Notes what else is seen otherwise since this change. */
  alsoChanges(changed: readonly Changed[]): void {
    this.#alsoChanged.push(...changed)
  }

  /** All that is known so far to be seen otherwise. */
  get changed(): Changed[] {
    const { uid, params } = this.action
    const documents = writtenDocuments(params, this.#result)
    const own = documents.length === 0 ? [null] : documents
    return [...own.map((document) => ({ type: uid, document })), ...this.#alsoChanged]
  }
}

/** What is to be done once a change is made, in the same transaction; null: nothing. */
export type Following = (() => Promise<void>) | null

/** What follows from changes: it is called before one is made. */
export type Consequence = (change: PublicChange) => Following | Promise<Following>
