import type { Core } from '@strapi/strapi'
import { defaultLanguage } from '../../content/languages'
import type { Published } from '../../content/reading/published'
import { readFile } from '../../content/reading/queries'
import type { SettingsRow } from '../../content/reading/siteSettings'
import type { Look } from '../../tickets/look'
import type { LookTicket } from '../../tickets/tickets'
import type { Opened } from './opened'
import { openingOfPages } from './opening'

/** The home page as visitors see it, in what is tried on. Null: none is public. */
export async function openLook(
  strapi: Core.Strapi,
  published: Published,
  { look, language }: LookTicket,
): Promise<Opened | null> {
  const facts = published.settings[defaultLanguage]
  const { home } = published.bound
  if (!facts || !home) return null
  const content = {
    ...published,
    settings: await withLook(strapi, published.settings, facts, look),
  }
  return openingOfPages.document(strapi, content, {
    documentId: home,
    status: 'published',
    language,
  })
}

async function withLook(
  strapi: Core.Strapi,
  settings: Published['settings'],
  facts: SettingsRow,
  { logo, ...look }: Look,
): Promise<Published['settings']> {
  const file = logo === null ? null : await readFile(strapi, logo)
  const tried: SettingsRow = { ...facts, ...look, logo: file }
  return { ...settings, [defaultLanguage]: tried }
}
