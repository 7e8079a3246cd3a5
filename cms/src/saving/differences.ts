import type { Core } from '@strapi/strapi'
import type { Locale } from '../contract'
import { formOf } from '../labels/documents'
import { attributesOf, isRow, type Attribute, type Row } from './drafts'
import { wholeLabel } from '../labels/fieldLabels'
import { FieldWords } from './fieldWords'

/** A field that two people want to be different. */
export interface Difference {
  label: string
  mine: string
  theirs: string
}

/** What would be lost of `theirs` if the form that sends `mine` were saved. */
export async function differences(
  strapi: Core.Strapi,
  uid: string,
  language: Locale,
  { mine, theirs }: { mine: Row; theirs: Row },
): Promise<Difference[]> {
  const words = new FieldWords(strapi, language)
  const found: Difference[] = []
  for (const [name, attribute] of Object.entries(attributesOf(strapi, uid))) {
    if (!(name in mine)) continue
    const isRelation = attribute.type === 'relation'
    const sent = isRelation
      ? await titlesSent(strapi, attribute, mine[name], theirs[name])
      : mine[name]
    const kept = isRelation ? titlesOf(attribute, listed(theirs[name])) : theirs[name]
    const pair = { mine: words.of(attribute, sent), theirs: words.of(attribute, kept) }
    if (pair.mine !== pair.theirs) found.push({ label: wholeLabel(uid, name, language), ...pair })
  }
  return found
}

/** Forms send of a relation only what is put in and taken out. */
async function titlesSent(
  strapi: Core.Strapi,
  attribute: Attribute,
  sent: unknown,
  kept: unknown,
): Promise<string[]> {
  const out = documentIds(isRow(sent) ? sent['disconnect'] : [])
  const put = documentIds(isRow(sent) ? sent['connect'] : [])
  const staying = listed(kept).filter(({ documentId }) => !out.includes(String(documentId)))
  if (put.length === 0 || !attribute.target) return titlesOf(attribute, staying)
  const rows: Row[] = await strapi.db
    .query(attribute.target)
    .findMany({ where: { documentId: { $in: put } } })
  const isSingle = !Array.isArray(kept)
  return [...new Set(titlesOf(attribute, [...(isSingle ? [] : staying), ...rows]))]
}

function documentIds(value: unknown): string[] {
  return listed(value).map(({ documentId }) => String(documentId))
}

function listed(value: unknown): Row[] {
  return [value].flat().filter(isRow)
}

function titlesOf({ target = '' }: Attribute, rows: Row[]): string[] {
  const mainField = formOf(target)?.mainField ?? 'id'
  return rows.map((row) => String(row[mainField] ?? row['documentId']))
}
