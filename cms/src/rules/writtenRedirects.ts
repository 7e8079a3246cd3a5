import type { Core } from '@strapi/strapi'
import { normalizeAddress, parseAddress } from '../content/languages'
import { readDead } from '../checks/deadAddresses'
import { typesThatAre } from '../content/types'
import { wordsOf } from '../languages'
import type { Found } from '../checks/problem'
import { readSite } from '../checks/read'
import { redirectErrors, type WrittenRedirect } from '../checks/redirects'
import { writtenDocuments } from './documentActions'
import { refuse } from '../checks/refusal'
import { each } from '../each'
import { PublicAddresses } from './publicAddresses'
import { isFollowingMoves, redirectsFrom } from './redirects'
import { isAskedFor, requestLanguage } from '../checks/request'
import { isReservedSlug } from '../checks/reservedSlugs'

const uid = 'api::redirect.redirect'

/**
 * Refuses redirects that somebody writes and that would do nothing or lead nowhere. It is checked inside
 * the transaction, so that a refusal leaves nothing behind. Those that the cms makes itself when something moves are right once all of them are made.
 */
export function refuseUselessRedirects(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const result = await next()
    const isSaved = ['create', 'update', 'clone'].includes(context.action)
    if (context.uid !== uid || !isSaved || isFollowingMoves() || !isAskedFor(strapi)) return result
    const written = writtenDocuments(context.params, result)
    refuse((await each(written, (documentId) => problemsOf(strapi, documentId))).flat())
    return result
  })
}

async function problemsOf(strapi: Core.Strapi, documentId: string): Promise<Found[]> {
  const row = await strapi
    .documents(uid)
    .findOne({ documentId, populate: { page: { fields: ['documentId'] } } })
  if (!row) return []
  const written: WrittenRedirect = {
    from: row.from ?? '',
    to: row.to || null,
    page: row.page?.documentId ?? null,
  }
  const { addresses } = await readSite(strapi)
  const taken = await PublicAddresses.readAll(strapi)
  const same = await redirectsFrom(strapi, [normalizeAddress(written.from)])
  const links =
    written.to === null
      ? []
      : [
          {
            path: ['to'],
            label: '',
            target: { kind: 'url' as const, url: written.to },
            words: null,
          },
        ]
  const dead = await readDead(strapi, links, addresses)
  return redirectErrors(
    written,
    {
      addresses,
      isTaken: (address) =>
        typesThatAre('nested').some((page) => isReservedSlug(page, parseAddress(address).path)) ||
        addresses.hasPage(address) ||
        taken.all.some((place) => place.address === address),
      leadsOn: same.some(({ redirect }) => redirect !== documentId),
      isDead: (link) => dead.has(link),
    },
    wordsOf(requestLanguage(strapi)).checks,
  )
}
