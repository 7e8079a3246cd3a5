import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** Strapi brings the packages that it is made of: they are found from there. */
const fromStrapi = createRequire(createRequire(import.meta.url).resolve('@strapi/strapi'))

/**
 * Packages whose files are read here: Strapi's, and those of which it makes its pages. Each by the
 * folder with what runs of it.
 */
const folders = {
  admin: '@strapi/admin/dist/admin',
  'content-manager': '@strapi/content-manager/dist/admin',
  'design-system': '@strapi/design-system/dist',
  email: '@strapi/email/dist/admin',
  i18n: '@strapi/i18n/dist/admin',
  icons: '@strapi/icons/dist',
  upload: '@strapi/upload/dist/admin',
  uploadServer: '@strapi/upload/dist/server',
  checkbox: '@radix-ui/react-checkbox/dist',
  dropdownMenu: '@radix-ui/react-dropdown-menu/dist',
  menu: '@radix-ui/react-menu/dist',
  slate: 'slate-react/dist',
  tabs: '@radix-ui/react-tabs/dist',
  toolkit: '@reduxjs/toolkit/dist/query',
} as const

export type Package = keyof typeof folders

/** A piece of a file: as it stands there, or as an expression finds it. */
export type Piece = string | RegExp

function folderOf(name: Package): string {
  const places = fromStrapi.resolve.paths('@strapi/strapi') ?? []
  const found = places
    .map((place) => path.join(place, folders[name]))
    .find((folder) => isFolder(folder))
  if (found === undefined) throw new Error(`Strapi does not bring ${folders[name]}`)
  return found
}

function isFolder(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0
  } catch {
    return false
  }
}

/** Tests of theirs, and the same texts in other languages: what is said in English is said at all. */
const notOurs = /(^|[/\\])tests[/\\]|translations[/\\](?!en\.)/

const kept = new Map<Package, string[]>()

/** What runs of a package, file by file; its texts too. */
function filesOf(name: Package): string[] {
  const known = kept.get(name)
  if (known) return known
  const folder = folderOf(name)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js') && !notOurs.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  kept.set(name, files)
  return files
}

/**
 * Of pieces that have to stand in one file together, whichever it is, those that are missing: in the
 * file that has the most of them.
 */
export function missingOf(name: Package, pieces: readonly Piece[]): string[] {
  let fewest: readonly Piece[] = pieces
  for (const text of filesOf(name)) {
    const missing = pieces.filter((piece) =>
      typeof piece === 'string' ? !text.includes(piece) : !piece.test(text),
    )
    if (missing.length < fewest.length) fewest = missing
    if (fewest.length === 0) break
  }
  return fewest.map(String)
}

/** All that stands between quotes in packages, and how what is put together there begins: `x.${`. */
function quotedIn(names: readonly Package[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const text of names.flatMap(filesOf)) {
    for (const [, quoted = ''] of text.matchAll(/["'`]([\w.:-]+(?:\$\{)?)/g)) found.add(quoted)
  }
  return found
}

const plugins: Package[] = ['content-manager', 'i18n', 'upload']

/** Of ids of texts, those by which Strapi says nothing: plugins have them without their own name. */
export function unsaid(ids: readonly string[]): string[] {
  const quoted = quotedIn(['admin', ...plugins])
  return ids.filter((id) => {
    const plugin = plugins.find((name) => id.startsWith(`${name}.`))
    const own = plugin === undefined ? id : id.slice(plugin.length + 1)
    // Some are put together, with a name at their end.
    const begun = own.replace(/[^.]+$/, '${')
    return ![id, own, begun].some((text) => quoted.has(text))
  })
}

const asked =
  /\bid:\s*(\w+\.getTrad(?:anslation)?\()?['"`]([\w. -]+)['"`]\)?,\s*defaultMessage:\s*(['"`])((?:\\.|(?!\3).)*)\3/g

/**
 * What a package says in English by itself, where no text is found by an id: for some it has none in any
 * language.
 *
 * @returns texts by the ids with which they are asked for
 */
export function defaultTexts(name: Package): Record<string, string> {
  const all = filesOf(name).flatMap((text) => [...text.matchAll(asked)])
  return Object.fromEntries(
    all.map(([, within, id = '', , said = '']) => [within ? `${name}.${id}` : id, said]),
  )
}
