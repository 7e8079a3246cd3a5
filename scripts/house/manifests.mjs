import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseAllDocuments } from 'yaml'
import { inCheckout } from '../checkout.mjs'
import { errorCode } from '../failure.mjs'

const require = createRequire(import.meta.url)

/**
 * Something that Kubernetes is told, as it was parsed.
 *
 * @typedef {{ apiVersion: string, kind: string, metadata: { name: string }, [field: string]: any }} Manifest
 */

/** Kubernetes knows nothing of it: kubectl reads it and makes manifests of what it names. */
export const KUSTOMIZATION = 'kustomization.yaml'

/**
 * The manifests of a folder, without what only kubectl reads.
 *
 * @param {...string} folder
 * @returns {Manifest[]}
 */
export const manifestsIn = (...folder) =>
  readdirSync(inCheckout(...folder))
    .filter((file) => file.endsWith('.yaml') && file !== KUSTOMIZATION)
    .flatMap((file) => documentsOf(...folder, file))

/**
 * @param {...string} file
 * @returns {any[]}
 */
export const documentsOf = (...file) =>
  parseAllDocuments(readFileSync(inCheckout(...file), 'utf8')).map((document) => {
    if (document.errors.length > 0) throw document.errors[0]
    return document.toJS()
  })

/**
 * What Kubernetes would refuse or pass over, by its own schema.
 *
 * @param {Manifest} manifest
 * @returns {string[]} each with the place where it stands
 */
export function faultsOf(manifest) {
  const { apiVersion, kind } = manifest
  const model = modelOf(manifest)
  if (model === null) return [`${apiVersion} has no kind ${kind}`]
  /** @type {string[]} */
  const faults = []
  const { value, unread } = watched(manifest)
  try {
    model.prototype.validate.call(value)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    faults.push(error.message)
  }
  // The schema lets anything else stand beside what it knows: a field that nobody asked for is such.
  return [...faults, ...unread().map((place) => `${place} is no field`)]
}

/** @param {Manifest} manifest */
function modelOf({ apiVersion, kind }) {
  try {
    return require(`kubernetes-models/${apiVersion}/${kind}`)[kind]
  } catch (error) {
    if (errorCode(error) === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return null
    if (errorCode(error) === 'MODULE_NOT_FOUND') return null
    throw error
  }
}

/**
 * The same value, which notes what is read of it.
 *
 * @param {any} original
 * @param {string} [place]
 * @returns {{ value: any, unread: () => string[] }} `unread`: the places of what was never read
 */
function watched(original, place = '') {
  if (typeof original !== 'object' || original === null) {
    return { value: original, unread: () => [] }
  }
  /** @type {Map<string, ReturnType<typeof watched>>} */
  const read = new Map()
  const value = new Proxy(original, {
    get(target, name) {
      if (typeof name !== 'string' || !Object.hasOwn(target, name)) return Reflect.get(target, name)
      const part = read.get(name) ?? watched(target[name], `${place}/${name}`)
      read.set(name, part)
      return part.value
    },
  })
  const unread = () =>
    Object.keys(original).flatMap((name) => read.get(name)?.unread() ?? [`${place}/${name}`])
  return { value, unread }
}
