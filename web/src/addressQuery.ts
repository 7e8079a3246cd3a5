import { accessNeeds, attendances, isPlace } from './queryValues'

type Says = (value: string) => boolean

const isName: Says = (value) => /^[\w-]{1,1000}$/.test(value)

const isSlug: Says = (value) => /^[a-z0-9-]{1,100}$/.test(value)

const narrowing: Record<string, Says> = {
  topic: isSlug,
  group: isSlug,
  attendance: (value) => attendances.some((known) => known === value),
  access: (value) => accessNeeds.some((known) => known === value),
}

/** Which paths have parameters, behind the prefix of a language, and which of their values say anything. */
const parameters: [RegExp, Record<string, Says>][] = [
  [
    /^(\/[a-z]{2})?\/meetings$/,
    { ...narrowing, series: (value) => value === 'folded', after: isName },
  ],
  [/^(\/[a-z]{2})?\/meetings\/month(\/\d{4}-\d{2})?$/, narrowing],
  [/^(\/[a-z]{2})?\/meetings\/archive\/\d{4}$/, { after: isName }],
  [/^(\/[a-z]{2})?\/documents$/, { kind: isName, year: isName }],
  [/^(\/[a-z]{2})?\/search$/, { q: (value) => value.trim() !== '', after: isPlace }],
]

/**
 * What of a query says which page is meant, in its one spelling: `?topic=housing`, or `''`. What else
 * stands there, such as the marks of a newsletter, makes no other page.
 *
 * @param path root-relative
 */
export function pageQuery(path: string, query: URLSearchParams): string {
  const known = new URLSearchParams()
  const [, values = {}] = parameters.find(([pattern]) => pattern.test(path)) ?? []
  for (const [name, says] of Object.entries(values)) {
    const value = query.get(name)
    if (value !== null && says(value)) known.set(name, value)
  }
  const text = known.toString()
  return text === '' ? '' : `?${text}`
}

/**
 * The address of the page that is meant, without what else stands in its query.
 *
 * @param address root-relative
 */
export function addressOfPage(address: string): string {
  const { pathname, searchParams } = new URL(address, 'https://site.example')
  return pathname + pageQuery(pathname, searchParams)
}
