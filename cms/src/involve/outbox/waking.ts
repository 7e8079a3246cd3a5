import type { Core } from '@strapi/strapi'

/** What this process does by itself, to be done at once when there is a reason. */
type Chore = 'sending' | 'reminding' | 'letters'

const wakers = new WeakMap<Core.Strapi, Map<Chore, () => void>>()

export function onWake(strapi: Core.Strapi, chore: Chore, wake: () => void): void {
  const known = wakers.get(strapi) ?? new Map<Chore, () => void>()
  wakers.set(strapi, known.set(chore, wake))
}

/** Other replicas look by themselves, a little later. */
export function wake(strapi: Core.Strapi, chore: Chore): void {
  wakers.get(strapi)?.get(chore)?.()
}
