import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { filesOf } from '../../setup/fingerprint.mjs'

/** What an import may leave out of a name, and what a folder is imported by. */
const ENDINGS = ['', '.ts', '.tsx', '.mts', '.mjs', '.js', '.vue', '.json', '.d.ts', '.d.mts']
const INDEXES = ENDINGS.slice(1).map((ending) => `/index${ending}`)

const WITH_IMPORTS = /\.(vue|[cm]?[jt]sx?)$/

/** With these a module can read what none of its imports names. */
const READS_ANYTHING = [
  /['"](node:)?(fs|child_process|worker_threads|module|vm)(\/promises)?['"]/,
  /import\.meta\.(url|dirname|filename|resolve)/,
  /import\.meta\.glob(?!(<\w+>)?\(\s*'\.\/)/,
  /\b__(dirname|filename)\b/,
  /\b(createRequire|require\.resolve)\b/,
  /\bimport\((?!\s*(['"])[^'"]*\1\s*\))/,
  /\bvi\.(mock|doMock|importActual)\b/,
]

/** Imports of all files whose paths fit, below the folder of the module that imports them. */
const GLOB = /import\.meta\.glob(?:<\w+>)?\(\s*'\.\/([^']+)'/g
/** @type {Record<string, string>} */
const WILD = { '*': '[^/]*', '?': '[^/]' }

/** What changes the types of files that do not import it. */
const IS_AMBIENT = /\bdeclare (global|module)\b/

/**
 * The files of a checkout as they are now, and what each of them depends on.
 */
export class Sources {
  #root
  /** @type {Map<string, string>} */
  #texts = new Map()
  /** @type {Map<string, string>} */
  #hashes = new Map()
  /** @type {Map<string, { imports: string[], readsAnything: boolean }>} */
  #read = new Map()
  /** @type {string | null} */
  #everything = null

  /**
   * @param {string} root
   * @param {Record<string, string>} [packages] what is imported by the name of a package → its file
   */
  constructor(root, packages = {}) {
    this.#root = root
    this.packages = packages
    this.all = filesOf(root, '.')
    this.#begun = this.#states()
  }

  #begun

  /** Whether nothing was written since: what was read meanwhile is what the keys speak of. */
  areAsTheyWere() {
    return this.#states() === this.#begun
  }

  #states() {
    return filesOf(this.#root, '.')
      .map((file) => {
        const { size, mtimeMs, ctimeMs } = statSync(path.join(this.#root, file))
        return `${file} ${size} ${mtimeMs} ${ctimeMs}`
      })
      .join('\n')
  }

  /** One hash over all files and their names. */
  get everything() {
    this.#everything ??= hashOf(this.all.flatMap((file) => [file, this.hashOf(file)]))
    return this.#everything
  }

  /** Files that change the types of others, which do not import them. */
  ambient() {
    return this.all.filter(
      (file) =>
        /\.d\.[cm]?ts$/.test(file) ||
        (WITH_IMPORTS.test(file) && IS_AMBIENT.test(this.#text(file))),
    )
  }

  /**
   * One hash over files and all that they import, directly or not.
   *
   * @param {string[]} files
   * @param {object} options
   * @param {boolean} options.run true: they are run, so that what they read while they run counts too;
   *   false: only their types count
   * @param {string[]} [options.within] files and folders where all lies that they may read while they
   *   run; left out: it may lie anywhere
   */
  keyOf(files, { run, within }) {
    const reached = new Set(files)
    let readsAnything = false
    for (const file of reached) {
      const read = this.#readOf(file)
      if (read === null) return this.everything
      readsAnything ||= run && read.readsAnything
      for (const next of read.imports) reached.add(next)
    }
    if (readsAnything) {
      if (!within) return this.everything
      for (const file of this.all) {
        if (within.some((place) => file === place || file.startsWith(`${place}/`)))
          reached.add(file)
      }
    }
    return hashOf([...reached].sort().flatMap((file) => [file, this.hashOf(file)]))
  }

  /**
   * @param {string} file
   * @returns {{ imports: string[], readsAnything: boolean } | null} null: it imports what is not found
   */
  #readOf(file) {
    const known = this.#read.get(file)
    if (known) return known
    if (!WITH_IMPORTS.test(file)) return { imports: [], readsAnything: false }
    const text = this.#text(file)
    const { importedFiles, referencedFiles } = ts.preProcessFile(scriptOf(file, text), true, true)
    const imports = [...importedFiles, ...referencedFiles]
      .map(({ fileName }) => this.#resolve(file, fileName))
      .filter((found) => found !== undefined)
    if (imports.includes(null)) return null
    const read = {
      imports: [...imports.filter((found) => found !== null), ...this.#globbed(file, text)],
      readsAnything: READS_ANYTHING.some((pattern) => pattern.test(text)),
    }
    this.#read.set(file, read)
    return read
  }

  /**
   * @param {string} from
   * @param {string} text
   */
  #globbed(from, text) {
    return [...text.matchAll(GLOB)].flatMap(([, pattern = '']) => {
      const wanted = path.join(path.dirname(from), pattern)
      const parts = wanted
        .split(/([*?])/)
        .map((part) => WILD[part] ?? part.replace(/[.+^${}()|[\]\\]/g, '\\$&'))
      const fits = new RegExp(`^${parts.join('')}$`)
      return this.all.filter((file) => fits.test(file))
    })
  }

  /**
   * @param {string} from
   * @param {string} name as it is imported
   * @returns {string | null | undefined} null: it is not found; undefined: the lockfile knows it
   */
  #resolve(from, name) {
    const own = this.packages[name]
    if (own) return own
    if (!name.startsWith('.') && !name.startsWith('/')) return undefined
    const [bare = ''] = name.split('?')
    const place = path.join(name.startsWith('/') ? '.' : path.dirname(from), bare)
    const places = [...ENDINGS, ...INDEXES].map((ending) => place + ending)
    const renamed = place.replace(/js$/, 'ts')
    return [...places, renamed].find((each) => this.#isFile(each)) ?? null
  }

  /** @param {string} file */
  #isFile(file) {
    return statSync(path.join(this.#root, file), { throwIfNoEntry: false })?.isFile() === true
  }

  /** @param {string} file */
  #text(file) {
    const known = this.#texts.get(file)
    if (known !== undefined) return known
    const text = readFileSync(path.join(this.#root, file), 'utf8')
    this.#texts.set(file, text)
    return text
  }

  /** @param {string} file */
  hashOf(file) {
    const known = this.#hashes.get(file)
    if (known !== undefined) return known
    const hash = createHash('sha256')
      .update(readFileSync(path.join(this.#root, file)))
      .digest('hex')
    this.#hashes.set(file, hash)
    return hash
  }
}

/**
 * @param {string} file
 * @param {string} text
 */
const scriptOf = (file, text) =>
  file.endsWith('.vue')
    ? [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script).join('\n')
    : text

/** @param {string[]} parts */
export const hashOf = (parts) => createHash('sha256').update(parts.join('\0')).digest('hex')
