import type { Core } from '@strapi/strapi'

/** No longer is anybody kept waiting for a change, in milliseconds. */
const longestMs = 1_000
/** Who comes when so many wait is answered at once. */
const mostWaiting = 100

/** Those who wait for the next change that is made through this cms. */
class Waiting {
  #changes = 0
  readonly #waiting = new Set<() => void>()

  get changes(): number {
    return this.#changes
  }

  changed(): void {
    this.#changes += 1
    for (const goOn of this.#waiting) goOn()
  }

  async until(seen: number, giveUp: AbortSignal): Promise<void> {
    if (this.#changes !== seen || this.#waiting.size >= mostWaiting) return
    await new Promise<void>((resolve) => {
      const goOn = () => {
        clearTimeout(timer)
        this.#waiting.delete(goOn)
        resolve()
      }
      const timer = setTimeout(goOn, longestMs)
      giveUp.addEventListener('abort', goOn, { once: true })
      this.#waiting.add(goOn)
    })
  }
}

const ofEach = new WeakMap<Core.Strapi, Waiting>()

function of(strapi: Core.Strapi): Waiting {
  const known = ofEach.get(strapi) ?? new Waiting()
  ofEach.set(strapi, known)
  return known
}

/** How many changes were made through this cms: what is read after that holds all of them. */
export const changesMade = (strapi: Core.Strapi): number => of(strapi).changes

/** A change of what the public sees stands in the database. */
export const tellChange = (strapi: Core.Strapi): void => of(strapi).changed()

/**
 * Resolves when a change has been made through this cms since there were so many; at the latest after
 * a second, since another cms on the same database tells nothing here.
 *
 * @param seen as `changesMade` said
 * @param giveUp whoever waits has gone
 */
export const nextChange = (strapi: Core.Strapi, seen: number, giveUp: AbortSignal): Promise<void> =>
  of(strapi).until(seen, giveUp)
