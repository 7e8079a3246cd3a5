import type { Core } from '@strapi/strapi'
import { recall } from '../memory'
import { remark, type Remark, type Subject } from '../words/facts'
import { itemSource } from './sources'
import type { WordPressExport, WordPressItem } from './wxr'

/** What WordPress's posts become; null: they are left out. */
const typesOfPosts = {
  news: 'api::article.article',
  positions: 'api::position.position',
  pages: 'api::page.page',
  skip: null,
} as const

export type PostsAs = keyof typeof typesOfPosts

export const isPostsAs = (choice: string): choice is PostsAs => Object.hasOwn(typesOfPosts, choice)

/** An item that is to become a document. */
export interface WordPressDocument {
  item: WordPressItem
  /** Of what it becomes. */
  uid: NonNullable<(typeof typesOfPosts)[PostsAs]>
  kind: string
  subject: Subject
}

/** Items that become none, and why. */
export interface LeftOut {
  kind: string
  subject: Subject
  reason: Remark
}

const kinds: Record<string, { kind: string; one: 'page' | 'post' }> = {
  page: { kind: 'Pages', one: 'page' },
  post: { kind: 'Posts', one: 'post' },
}

const abandoned = new Set(['trash', 'auto-draft'])

/** What an export's pages and posts become: pages above those that stand below them. */
export function documentsOf(
  source: WordPressExport,
  postsAs: PostsAs,
): { documents: WordPressDocument[]; leftOut: LeftOut[] } {
  const documents: WordPressDocument[] = []
  const leftOut: LeftOut[] = []
  for (const item of source.items) {
    const named = kinds[item.type]
    if (!named || item.type === 'attachment') continue
    const subject: Subject = { kind: named.one, facts: [itemTitle(item)] }
    const uid = item.type === 'page' ? 'api::page.page' : typesOfPosts[postsAs]
    const reason = reasonToLeaveOut(item) ?? (uid === null ? remark('postsLeftOut') : null)
    if (reason !== null) leftOut.push({ kind: named.kind, subject, reason })
    else if (uid !== null) documents.push({ item, uid, kind: named.kind, subject })
  }
  return { documents: parentsFirst(documents), leftOut }
}

/** What an earlier run made of an item stays that, whatever is chosen for posts now. */
export async function asBefore(
  strapi: Core.Strapi,
  { address }: WordPressExport,
  document: WordPressDocument,
): Promise<WordPressDocument> {
  const known = await recall(strapi, await itemSource(strapi, address, document.item.id))
  if (!known) return document
  for (const uid of [document.uid, ...Object.values(typesOfPosts)]) {
    const where = { documentId: known.target }
    if (uid && (await strapi.db.query(uid).count({ where })) > 0) return { ...document, uid }
  }
  return document
}

/** How many items of each other type an export holds, attachments left aside. */
export function otherTypes(source: WordPressExport): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { type } of source.items) {
    if (type in kinds || type === 'attachment') continue
    counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  return counts
}

/** WordPress lets titles be empty; a document here has one. */
export function itemTitle({ title, id }: WordPressItem): string {
  return title === '' ? `Untitled (${id})` : title
}

function reasonToLeaveOut({ status }: WordPressItem): Remark | null {
  return abandoned.has(status) ? remark(status === 'trash' ? 'inBin' : 'unsavedDraft') : null
}

function parentsFirst(documents: WordPressDocument[]): WordPressDocument[] {
  const byId = new Map(documents.map((document) => [document.item.id, document]))
  const ordered = new Set<WordPressDocument>()
  const add = (document: WordPressDocument, below: ReadonlySet<WordPressDocument>): void => {
    const parent = byId.get(document.item.parent)
    if (parent && !below.has(parent)) add(parent, new Set([...below, document]))
    ordered.add(document)
  }
  for (const document of documents) add(document, new Set([document]))
  return [...ordered]
}
