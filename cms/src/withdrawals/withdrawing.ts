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
import { removeChoices } from './choices'
import type { PictureLeft } from './contract'
import { redirectsOf } from './oldAddresses'
import { filesWith, picturesOf, removePictures, type FileRow } from './pictures'
import { noteWithdrawal, withdrawnPeople } from './table'
import { forgetUnfinished, noteUnfinished, readUnfinished } from './unfinished'

const person = typeThatIs('consented')

/**
 * Takes a person out of all that the site holds: what is public of them, drafts, the lists of pages in
 * which they were chosen, versions, links to drafts, old addresses and pictures. Only an id and the day stay, so that a backup that is restored
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
    await noteUnfinished(strapi, { document: documentId, pictures: pictures.map(({ id }) => id) })
    await removeChoices(strapi, documentId)
    await strapi.documents(person).delete({ documentId, locale: '*' })
    await removeRedirects(strapi, redirects)
    await forgetVersions(strapi, documentId)
    await note(strapi, { kind: 'consent-withdrawn', facts: {} })
  })
  return finish(strapi, { documentId, pictures }, language)
}

/** Takes away what no transaction can: files, and what a database keeps of deleted rows. */
async function finish(
  strapi: Core.Strapi,
  { documentId, pictures }: { documentId: string; pictures: FileRow[] },
  language: Locale,
): Promise<PictureLeft[]> {
  const left = await removePictures(strapi, pictures, language)
  leavesTracesEverywhere(strapi, () => forgetUnfinished(strapi, documentId))
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

/**
 * Takes away what a process that ended too early has left of people whom it had taken out. To be called at
 * boot, before anybody is answered.
 */
export async function finishWithdrawals(strapi: Core.Strapi): Promise<void> {
  for (const { document: documentId, pictures } of await readUnfinished(strapi)) {
    const files = await filesWith(strapi, pictures)
    await finish(strapi, { documentId, pictures: files }, sourceLanguage)
  }
}

/** Whether anything is left of somebody: a row, or versions of what was deleted. */
export async function isKnown(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  const rows = await strapi.db.query(person).count({ where: { documentId } })
  return rows > 0 || (await contentsKept(strapi, documentId)).length > 0
}
