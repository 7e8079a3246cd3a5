import type { Core } from '@strapi/strapi'

/** How what waits in the database is kept from whoever is not to read it: rooms above know that. */
export interface Keeping {
  /** @param purpose what it is; it opens for the same only */
  seal: (value: unknown, purpose: string) => string
  open: (sealed: string, purpose: string) => unknown
  /** To be called after something was deleted: its traces go soon after. */
  leavesTraces: () => void
}

const keepings = new WeakMap<Core.Strapi, Keeping>()

export function keepFilesBy(strapi: Core.Strapi, keeping: Keeping): void {
  keepings.set(strapi, keeping)
}

export function keepingOf(strapi: Core.Strapi): Keeping {
  const keeping = keepings.get(strapi)
  if (!keeping) throw new Error('nothing can be brought in before the cms has begun')
  return keeping
}
