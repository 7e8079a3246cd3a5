import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** A module as the running cms has loaded it. @param name below `src`: "involve/entries" */
export function built<Module>(name: string): Module {
  return require(`../dist/src/${name}.js`) as Module
}
