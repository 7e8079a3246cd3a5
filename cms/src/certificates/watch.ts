import type { Core } from '@strapi/strapi'
import { Loop } from '../loop'
import type { ProblemTeller } from '../notices/tellers'
import { certificateOf, type Validity } from '../outside/certificate'
import type { Settings } from '../settings'

const turnsMs = 12 * 60 * 60 * 1000
/** Where one was not shown, what stands in front may just be starting. */
const soonerMs = 60 * 60 * 1000
const firstTurnMs = 60 * 1000

const longestMs = 21 * 24 * 60 * 60 * 1000
/** Programs renew a certificate when a third of its time is left, be that a month or two days. */
const unrenewedShare = 0.23

/** By the name that it is shown for, with its port where that is not 443. */
type Known = Map<string, Validity>

const known = new WeakMap<Core.Strapi, Known>()
const running = new WeakMap<Core.Strapi, { loop: Loop; over: AbortController }>()

/** Looks twice a day at the certificates of site and admin, as browsers see them. */
export function startCertificateWatch(strapi: Core.Strapi): void {
  const over = new AbortController()
  const certificates: Known = new Map()
  known.set(strapi, certificates)
  const loop = new Loop(async () => {
    const { siteUrl, adminUrl } = strapi.config.get<Settings>('settings')
    let isAnyMissing = false
    for (const origin of new Set([siteUrl, adminUrl])) {
      if (!origin.startsWith('https:')) continue
      const certificate = await certificateOf(origin, over.signal)
      if (certificate === null) isAnyMissing = true
      else certificates.set(new URL(origin).host, certificate)
    }
    return isAnyMissing ? soonerMs : turnsMs
  }, firstTurnMs)
  running.set(strapi, { loop, over })
}

export async function stopCertificateWatch(strapi: Core.Strapi): Promise<void> {
  const watch = running.get(strapi)
  watch?.over.abort()
  await watch?.loop.stop()
}

/** Each certificate that should have been renewed by now, or has ended. */
export const certificateNotices: ProblemTeller = (strapi) => {
  const now = Date.now()
  const unrenewed = [...(known.get(strapi) ?? [])].filter(
    ([, { from, to }]) => to - now < Math.min(longestMs, (to - from) * unrenewedShare),
  )
  return Promise.resolve(
    unrenewed.map(([host, { to }]) => ({
      kind: 'certificate-ending',
      facts: { host, at: to, isOver: to <= now },
    })),
  )
}

/** When each certificate ends that was shown since the cms started, ms since the epoch. */
export function knownCertificates(strapi: Core.Strapi): { host: string; at: number }[] {
  return [...(known.get(strapi) ?? [])].map(([host, { to }]) => ({ host, at: to }))
}
