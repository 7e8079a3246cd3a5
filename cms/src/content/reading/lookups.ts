import { isDeepStrictEqual } from 'node:util'
import { isRecord } from '../../records'
import { NotedMap } from './notedMap'
import type { Published } from './published'

/** One thing that was looked up. */
interface Lookup {
  in: keyof Published
  /** Of a map that was looked into; null: all of it was looked at. */
  key: string | null
  found: unknown
}

/** A map that is looked into: those of `Published`, and their views. */
type Lookable = ReadonlyMap<string, unknown>

/**
 * What was looked up of what is public while something was made. It would be made the same for as long
 * as the same is found; nothing of that is declared, so nothing can be forgotten.
 */
export class Lookups {
  readonly #all = new Map<string, Lookup>()

  /** What is public, of which is noted what is looked up. */
  through(published: Published): Published {
    return new Proxy(published, {
      get: (_, name) => this.#property(published, name as keyof Published),
    })
  }

  /** Whether all of it is found as it was. To ask notes for a view what is looked at there. */
  areSame(published: Published): boolean {
    return [...this.#all.values()].every(({ in: name, key, found }) => {
      const value: unknown = published[name]
      const now = key === null ? value : isMap(value) ? value.get(key) : undefined
      return now === found || isDeepStrictEqual(now, found)
    })
  }

  #property(published: Published, name: keyof Published): unknown {
    const value: unknown = published[name]
    const noteAll = () => this.#note(name, null, value)
    if (isMap(value)) {
      return new NotedMap(value, {
        one: (key) => this.#note(name, key, value.get(key)),
        all: noteAll,
      })
    }
    noteAll()
    return value
  }

  #note(name: keyof Published, key: string | null, found: unknown): void {
    this.#all.set(`${name} ${key ?? ''}`, { in: name, key, found })
  }
}

function isMap(value: unknown): value is Lookable {
  return (
    value instanceof Map ||
    (isRecord(value) && typeof value['get'] === 'function' && typeof value['has'] === 'function')
  )
}
