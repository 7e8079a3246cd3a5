import type { Locale } from '../../contract'
import { byLanguage } from '../../languages'

/** Keeps the names as literals, which Strapi's types need, in the mutable array that they demand. */
export function fields<const Names extends string[]>(...names: Names): { fields: Names } {
  return { fields: names }
}

/** Of what stands below a list of the site, beside what its type has of its own. */
export function listed<const Names extends string[]>(...own: Names) {
  const ofEach = [
    'locale',
    'title',
    'onlyIn',
    'slug',
    'createdAt',
    'updatedAt',
    'publishedAt',
  ] as const
  return fields(...ofEach, ...own)
}

/** Of a relation: which document it is. */
export const idOnly = fields('documentId')

export const access = fields('stepFree', 'masks', 'signLanguage', 'childcare')

/** A file of the media library. */
export const file = fields(
  'url',
  'width',
  'height',
  'alternativeText',
  'alternativeTexts',
  'formats',
  'focalPoint',
  'name',
  'size',
  'mime',
)

export const link = { ...fields('label', 'builtIn', 'url'), populate: { page: idOnly } }

/** Asks for a type in all languages at once; its rows tell by `locale` which one they are in. */
export const everyLanguage = { locale: '*' } as const

interface InLanguage {
  locale?: string | null | undefined
}

/** Rows by their language, in their order. */
export function byTheirLanguage<Row extends InLanguage>(
  rows: readonly Row[],
  order: (one: Row, other: Row) => number = () => 0,
): Record<Locale, Row[]> {
  return byLanguage((language) => rows.filter(({ locale }) => locale === language).sort(order))
}

interface Ordered {
  documentId: string
  createdAt?: unknown
  order?: number | null | undefined
}

/**
 * As an editor has put them in order, where they can, and the oldest first. It is said here and not
 * asked of the database, so that one row that is read anew finds its place between those that are known.
 */
export function inOrder(one: Ordered, other: Ordered): number {
  return (
    (one.order ?? 0) - (other.order ?? 0) ||
    compare(String(one.createdAt), String(other.createdAt)) ||
    compare(one.documentId, other.documentId)
  )
}

const compare = (one: string, other: string) => Number(one > other) - Number(one < other)
