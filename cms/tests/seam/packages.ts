import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** Strapi brings the packages that it is made of: they are found from there. */
const fromStrapi = createRequire(createRequire(import.meta.url).resolve('@strapi/strapi'))

/** A package of Strapi's whose files are read here. */
export type Package =
  | 'admin'
  | 'content-manager'
  | 'database'
  | 'design-system'
  | 'i18n'
  | 'icons'
  | 'upload'

/** A piece of a file: as it stands there, or as an expression finds it. */
export type Piece = string | RegExp

function folderOf(name: Package): string {
  const folders = fromStrapi.resolve.paths(`@strapi/${name}`) ?? []
  const found = folders.find((folder) => isFolder(path.join(folder, '@strapi', name)))
  if (found === undefined) throw new Error(`Strapi does not bring @strapi/${name}`)
  return path.join(found, '@strapi', name, 'dist')
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

/** What runs of a package in a browser or on the server, file by file; its texts too. */
export function filesOf(name: Package): string[] {
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
