import { setImmediate } from 'node:timers/promises'
import { defaultLanguage } from '../../content/languages'
import { each } from '../../each'
import type { Block } from '../blocks'
import { bringIn, stateOf, type Run } from '../drafts'
import { hashOf, recall } from '../memory'
import type { Progress } from '../progress'
import { ImportRefused } from '../refusal'
import { saveDocument } from '../saving'
import { remark, type Subject } from '../words/facts'
import { dayFieldOf, isType, shortName } from '../../content/types'
import { Addresses } from './addresses'
import {
  asBefore,
  documentsOf,
  otherTypes,
  type PostsAs,
  type WordPressDocument,
} from './documents'
import { GivenFiles, Pictures, type StoredPicture, type WantedPicture } from './pictures'
import { itemSource } from './sources'
import { textsOf, type WordPressTexts } from './texts'
import { readWordPress, type WordPressExport } from './wxr'

export interface WordPressChoices {
  /** Null: nothing was said. */
  postsAs: PostsAs | null
  /** Where the files of its pictures lie; null: nowhere. */
  files: string | null
}

/** A document with its texts and pictures. */
interface Prepared extends WordPressDocument {
  texts: WordPressTexts
  /** The address of the picture that stands for it; null: none does. */
  featured: string | null
}

/** Where the first position of an export stands among those that are there: behind them. */
const firstOrder = 100

/** Brings the pages, posts and pictures of a WordPress export in, as drafts. */
export async function importWordPress(
  run: Run,
  xml: string,
  choices: WordPressChoices,
  progress: Progress,
): Promise<void> {
  await bringInExport(run, readWordPress(xml), choices, progress)
}

/** The same of an export that is read already. */
export async function bringInExport(
  run: Run,
  source: WordPressExport,
  choices: WordPressChoices,
  progress: Progress,
): Promise<void> {
  const postsAs = postsAsOf(source, choices)
  const { documents: chosen, leftOut } = documentsOf(source, postsAs)
  const documents = await each(chosen, (document) => asBefore(run.strapi, source, document))
  for (const { kind, subject, reason } of leftOut) {
    run.report.count(kind, 'left out')
    run.report.note(subject, reason)
  }
  noteWhole(run, source)
  const addresses = await Addresses.plan(run.strapi, source, documents)
  const prepared = await each(documents, async (document) => {
    // Each may be long, and whoever else asks the cms meanwhile has their turn.
    await setImmediate()
    return prepare(document, source, addresses)
  })
  const pictures = new Pictures(run, await GivenFiles.read(choices.files), source)
  await progress.each('Pictures', prepared.flatMap(picturesOf), (picture) =>
    pictures.bringIn(picture),
  )
  noteUnused(run, pictures)
  noteOthers(run, source)
  const order = new Map(prepared.map((document, index) => [document, firstOrder + index]))
  await progress.each('Pages and posts', prepared, async (document) => {
    const writing = { run, source, addresses, pictures, order: order.get(document) ?? firstOrder }
    await bringInDocument(document, writing)
  })
}

function postsAsOf(source: WordPressExport, { postsAs }: WordPressChoices): PostsAs {
  const posts = source.items.filter(({ type }) => type === 'post').length
  if (postsAs !== null || posts === 0) return postsAs ?? 'skip'
  throw new ImportRefused({ kind: 'postsUndecided', facts: [posts] })
}

function noteWhole({ report }: Run, { language, items }: WordPressExport): void {
  const subject: Subject = { kind: 'wholeExport', facts: [] }
  if (items.length > 0) report.note(subject, remark('authorsAndDates'))
  if (language !== '' && !language.toLowerCase().startsWith(defaultLanguage)) {
    report.note(subject, remark('otherLanguage', language))
  }
}

function noteUnused({ report }: Run, pictures: Pictures): void {
  const unused = pictures.unused()
  if (unused === 0) return
  report.count('Files that no text shows', 'left out', unused)
}

/** Everything else that an export holds, for the end of the report. */
function noteOthers({ report }: Run, source: WordPressExport): void {
  for (const [type, count] of otherTypes(source)) {
    report.count(`Items of the type “${type}”`, 'left out', count)
  }
}

function prepare(
  document: WordPressDocument,
  source: WordPressExport,
  addresses: Addresses,
): Prepared {
  const { item } = document
  const old = new Set<string>()
  const texts = textsOf(item, source.address, (url) => {
    const moved = addresses.movedTo(url)
    if (moved === null && addresses.isOfSite(url)) old.add(url.href)
    return moved ?? url.href
  })
  const kept = [...old].map((address) => remark('oldLink', address))
  const thumbnail = item.fields.get('_thumbnail_id')
  const attachment = source.items.find(({ id, type }) => type === 'attachment' && id === thumbnail)
  return {
    ...document,
    texts: { ...texts, losses: [...texts.losses, ...kept] },
    featured: attachment?.attachmentUrl || null,
  }
}

function picturesOf({ texts, featured }: Prepared): WantedPicture[] {
  const shown = texts.blocks.filter((block) => block.type === 'picture')
  return featured === null ? shown : [...shown, { address: featured, alternativeText: '' }]
}

/**
 * What the export says of a document and what is made of that, or told. Numbers that WordPress and its
 * plugins count are none of it: they differ whenever it is exported anew.
 */
function saidOf({ item, uid, featured }: Prepared, missing: readonly string[]): unknown[] {
  const { title, link, parent, content, excerpt, hasPassword, terms } = item
  const status = ['private', 'future'].includes(item.status) ? item.status : ''
  const fields = [...item.fields].filter(([name, value]) => !isCounted(name, value))
  const used = {
    title,
    link,
    parent,
    content,
    excerpt,
    hasPassword,
    terms,
    status,
    fields,
    featured,
  }
  const whole = [used, shortName(uid), missing]
  return dayFieldOf(uid) === undefined ? whole : [...whole, item.day]
}

function isCounted(name: string, value: string): boolean {
  // WordPress hides the fields whose names begin so, and nothing is told of them.
  return name.startsWith('_') || /^\d*$/.test(value.trim())
}

/** All of it, as earlier releases took it; of what has no day here, none. */
function allSaidOf({ item, uid }: Prepared, missing: readonly string[]): unknown[] {
  const { day, ...said } = item
  const whole = [said, shortName(uid), missing]
  return dayFieldOf(uid) === undefined ? whole : [...whole, day]
}

interface Writing {
  run: Run
  source: WordPressExport
  addresses: Addresses
  pictures: Pictures
  order: number
}

async function bringInDocument(document: Prepared, writing: Writing): Promise<void> {
  const { run, source, pictures } = writing
  const { item, uid, kind, subject, texts } = document
  const wanted = picturesOf(document).map(({ address }) => address)
  const missing = wanted.filter((address) => !pictures.comesAlong(address))
  const above = await pageAbove(document, writing)
  await bringIn(run, {
    uid,
    source: await itemSource(run.strapi, source.address, item.id),
    sourceHash: hashOf(saidOf(document, missing)),
    formerHash: hashOf(allSaidOf(document, missing)),
    kind,
    subject,
    losses: [
      ...texts.losses,
      ...missing.map((address) => remark('pictureMissing', address)),
      ...(above.isMissing ? [remark('pageAboveMissing')] : []),
    ],
    write: (documentId) => write(document, documentId, { ...writing, above: above.target }),
  })
}

/** The page above: what it became here, and whether there is none any more. */
interface PageAbove {
  target: string | null
  isMissing: boolean
}

async function pageAbove(
  { item, uid }: Prepared,
  { run: { strapi, isDry }, source }: Writing,
): Promise<PageAbove> {
  const isTop = item.parent === '0' || item.parent === ''
  if (isTop || !isType('nested', uid)) return { target: null, isMissing: false }
  const known = await recall(strapi, await itemSource(strapi, source.address, item.parent))
  if (known === null) {
    // What nothing is written of yet is written before what stands below it.
    const isToCome =
      isDry && source.items.some(({ id, type }) => type === 'page' && id === item.parent)
    return { target: null, isMissing: !isToCome }
  }
  const isThere = (await stateOf(strapi, uid, known.target)) !== null
  return { target: isThere ? known.target : null, isMissing: !isThere }
}

async function write(
  document: Prepared,
  documentId: string | null,
  { run: { strapi }, addresses, pictures, order, above }: Writing & { above: string | null },
): Promise<string> {
  const { item, uid, texts, featured } = document
  const picture = featured === null ? null : pictures.get(featured)
  const blocks = texts.blocks.flatMap((block) => stored(block, pictures))
  const slug = documentId === null ? { slug: addresses.slug(item.id) } : {}
  if (isType('nested', uid)) {
    return saveDocument(strapi, uid, documentId, {
      ...slug,
      title: texts.title,
      lead: texts.lead || null,
      parent: above,
      shareImage: picture?.id ?? null,
      sections: blocks.length === 0 ? [] : [{ __component: 'sections.rich-text', text: blocks }],
    })
  }
  const dayField = dayFieldOf(uid)
  if (dayField !== undefined) {
    return saveDocument(strapi, uid, documentId, {
      ...slug,
      // Of a draft without a day it is that on which it comes.
      ...(item.day !== '' && { [dayField]: item.day }),
      title: texts.title,
      lead: texts.lead || null,
      body: blocks,
      image: picture?.id ?? null,
    })
  }
  return saveDocument(strapi, uid, documentId, {
    ...slug,
    ...(documentId === null ? { order } : {}),
    title: texts.title,
    summary: texts.lead || null,
    body: blocks,
    image: picture?.id ?? null,
  })
}

/** A block as the cms stores it; a picture that did not come along leaves its words. */
function stored(block: Block, pictures: Pictures): object[] {
  if (block.type !== 'picture') return [block]
  const { address, alternativeText } = block
  const picture = pictures.get(address)
  if (picture) return [imageBlock(picture, alternativeText)]
  if (alternativeText === '') return []
  return [{ type: 'paragraph', children: [{ type: 'text', text: alternativeText }] }]
}

const imageFields = [
  'name',
  'url',
  'caption',
  'width',
  'height',
  'formats',
  'hash',
  'ext',
  'mime',
  'size',
  'previewUrl',
  'provider',
  'provider_metadata',
  'createdAt',
  'updatedAt',
]

function imageBlock(picture: StoredPicture, alternativeText: string): object {
  const image = Object.fromEntries(imageFields.map((field) => [field, picture[field] ?? null]))
  return {
    type: 'image',
    image: { ...image, alternativeText: alternativeText || (picture['alternativeText'] ?? '') },
    children: [{ type: 'text', text: '' }],
  }
}
