import type { Core } from '@strapi/strapi'
import { spokenNow } from '../content/languages'
import { invalid } from '../content/invalid'
import type { Asked } from '../http/asked'
import { openToAdmin } from '../http/open'
import { linkSettings, ticketsOf } from './links'
import { toLook } from './look'

const settingsType = 'api::site-settings.site-settings'

/** Lets whoever may change the settings look at colours and a logo on the site, saved or not. */
export function openLookLinks(strapi: Core.Strapi): void {
  openToAdmin(strapi, '/preview-links', [{ method: 'POST', path: '/look', answer: makeLink }])
}

async function makeLink(asked: Asked): Promise<{ url: string }> {
  const { strapi } = asked
  const language = spokenNow(asked.editedLanguage())
  asked.params.refuseOthers()
  asked.mayOrRefuse('update', settingsType)
  const expected = 'give palette, ownColor, ownAccent, logo and logoSaysName'
  const look = toLook(asked.body(expected))
  if (!look) throw invalid('body', `${expected}; colours as #c8161d, or null`)
  const settings = await strapi.db.query(settingsType).findOne({ select: ['documentId'] })
  const documentId: string = settings?.documentId ?? ''
  const { round, maker, siteUrl, secrets } = await linkSettings(strapi, documentId, language)
  const opened = { type: 'look', status: 'look', look } as const
  const ticket = { ...opened, documentId, language, round, maker }
  return { url: `${siteUrl}/preview?token=${ticketsOf({ secrets }).issue(ticket, Date.now())}` }
}
