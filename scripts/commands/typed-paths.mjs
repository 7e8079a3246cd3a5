import { statSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../failure.mjs'

/**
 * npm runs scripts in the folder of package.json, and says where one was when typing.
 *
 * @param {string} typed
 */
export const absolute = (typed) => path.resolve(process.env.INIT_CWD ?? process.cwd(), typed)

/**
 * @param {string} name as it was typed
 * @param {'file' | 'folder'} kind
 */
export function requireKind(name, kind) {
  const there = statSync(absolute(name), { throwIfNoEntry: false })
  if (!there) throw new Failure(`There is no ${kind} "${name}": give the path of one that exists.`)
  const isRight = kind === 'file' ? there.isFile() : there.isDirectory()
  if (!isRight) throw new Failure(`"${name}" is no ${kind}: give the path of one.`)
}
