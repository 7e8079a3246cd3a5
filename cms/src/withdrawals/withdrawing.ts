import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { readSiteZone } from '../content/reading/zones'
import { typeThatIs } from '../content/types'
import type { Locale } from '../contract'
import { contentsKept, forgetVersions } from '../history/versions'
import { leavesTracesEverywhere } from '../involve/retention/erasing'
import { sourceLanguage } from '../languages'
import { removeRedirects } from '../rules/redirects'
import { note } from '../securityLog/noting'
import { dateAt } from '../zones/zonedTime'
import type { PictureLeft } from './contract'
import { redirectsOf } from './oldAddresses'
import { picturesOf, removePictures } from './pictures'
import { noteWithdrawal, withdrawnPeople } from './table'

const person = typeThatIs('consented')

/**
 * Takes a person out of all that the site holds: what is public of them, drafts, versions, links to
 * drafts, old addresses and pictures. Only an id and the day stay, so that a backup that is restored
 * later brings nobody back.
 *
 * @param language in which it is said where pictures stay
 * @returns pictures that stay, since something else shows them
 */
export async function withdrawConsent(
  strapi: Core.Strapi,
  documentId: string,
  language: Locale,
): Promise<PictureLeft[]> {
  const pictures = await picturesOf(strapi, documentId)
  const now = Temporal.Now.instant()
  const day = dateAt(now, await readSiteZone(strapi)).toString()
  await strapi.db.transaction(async () => {
    const redirects = await redirectsOf(strapi, documentId)
    await noteWithdrawal(strapi, { document: documentId, day })
    await strapi.documents(person).delete({ documentId, locale: '*' })
    await removeRedirects(strapi, redirects)
    await forgetVersions(strapi, documentId)
    await note(strapi, { kind: 'consent-withdrawn', facts: {} })
  })
  const left = await removePictures(strapi, pictures, language)
  leavesTracesEverywhere(strapi)
  return left
}

/**
 * Takes out whom a restored backup brought back. To be called at boot, before anybody is answered; of
 * whoever is gone already nothing is left to be found.
 */
export async function withdrawAgain(strapi: Core.Strapi): Promise<void> {
  for (const documentId of await withdrawnPeople(strapi)) {
    if (await isKnown(strapi, documentId)) await withdrawConsent(strapi, documentId, sourceLanguage)
  }
}

async function isKnown(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  const rows = await strapi.db.query(person).count({ where: { documentId } })
  return rows > 0 || (await contentsKept(strapi, documentId)).length > 0
}
