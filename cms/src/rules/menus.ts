import type { Core } from '@strapi/strapi'
import type { Locale } from '../contract'
import { address, defaultLanguage, isEdited, storedLanguages } from '../content/languages'
import { isType } from '../content/types'
import { contentOf } from '../checks/content'
import { readDead } from '../checks/deadAddresses'
import { linkErrors } from '../checks/links'
import { componentsOf, readSite } from '../checks/read'
import type { CheckedSite } from '../checks/document'
import { sourceLanguage, wordsOf } from '../languages'
import { asIfAskedBy, askerOf } from '../strapi/requests'
import {
  holdsMenus,
  menuAttributes,
  menus,
  mostLinks,
  readMenus,
  writeMenusAlong,
  type Link,
  type MenuName,
  type Menus,
} from './menuRows'
import { mergedMenu } from './mergedMenu'

/**
 * Menus are made once, in the default language: where links lead, and in which order. What is changed
 * there happens in the menus of the other languages as well, under words of their own. A new link has
 * none there: what it leads to has a title, until somebody writes something else.
 */
export function keepMenusAlike(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, params } = context
    const locale = ('locale' in params ? params.locale : null) ?? defaultLanguage
    const isWritten = action === 'create' || action === 'update'
    if (!holdsMenus(context.uid) || !isWritten || locale !== defaultLanguage) return next()
    const before = await readMenus(strapi, defaultLanguage)
    const result = await next()
    const after = await readMenus(strapi, defaultLanguage)
    if (after && before) await follow(strapi, before.menus, after.menus)
    return result
  })
}

async function follow(strapi: Core.Strapi, before: Menus, after: Menus): Promise<void> {
  const site = await readSite(strapi)
  for (const locale of storedLanguages) {
    const own = locale === defaultLanguage ? null : await readMenus(strapi, locale)
    if (!own) continue
    const made = await inLanguage(strapi, after, locale, site)
    const merged = mergedMenus(strapi, { before, after, own: own.menus }, made)
    if (JSON.stringify(merged) === JSON.stringify(own.menus)) continue
    await writeAlong(strapi, { documentId: own.documentId, locale, menus: merged })
  }
}

/** Writes the menus of a language because something else was written. */
function writeAlong(
  strapi: Core.Strapi,
  written: { documentId: string; locale: Locale; menus: Menus },
): Promise<void> {
  return askedAgain(strapi, () => writeMenusAlong(strapi, written))
}

/**
 * A page that somebody begins to translate is chosen in the menus of that language, in which its address
 * stood as long as there was nothing to be chosen.
 */
export function chooseTranslatedPages(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, params } = context
    const locale = 'locale' in params ? params.locale : null
    const documentId = 'documentId' in params ? params.documentId : null
    const isTranslation = isEdited(locale) && locale !== defaultLanguage
    if (!isType('nested', context.uid) || action !== 'update' || !documentId || !isTranslation)
      return next()
    const wasWritten = await isWritten(strapi, documentId, locale)
    const result = await next()
    if (!wasWritten) await choosePage(strapi, documentId, locale)
    return result
  })
}

async function choosePage(strapi: Core.Strapi, page: string, locale: Locale): Promise<void> {
  const own = await readMenus(strapi, locale)
  if (!own) return
  const isMeant = (link: Link) =>
    link.page === null && link.builtIn === null && link.target === page
  const chosen = (link: Link) => (isMeant(link) ? { ...link, page, url: null } : link)
  const { header, footer } = own.menus
  if (![...header, ...footer].some(isMeant)) return
  const { documentId } = own
  const written = { header: header.map(chosen), footer: footer.map(chosen) }
  await writeAlong(strapi, { documentId, locale, menus: written })
}

function mergedMenus(
  strapi: Core.Strapi,
  { before, after, own }: Record<'before' | 'after' | 'own', Menus>,
  made: ReadonlyMap<Link, Link>,
): Menus {
  const merge = (menu: MenuName) =>
    mergedMenu(
      { before: before[menu], after: after[menu], own: own[menu] },
      (link) => made.get(link) ?? null,
      mostLinks(strapi, menu),
    )
  return { header: merge('header'), footer: merge('footer') }
}

/**
 * Each link as it is in another language: to where that is read, and without words where what it leads to
 * has a title. That is what visitors read there, or what the default language's menu says while it is not
 * translated. One that would lead nowhere there is none of these.
 */
async function inLanguage(
  strapi: Core.Strapi,
  { header, footer }: Menus,
  locale: Locale,
  site: CheckedSite,
): Promise<Map<Link, Link>> {
  const { addresses } = site
  const made = new Map<Link, Link>()
  for (const link of [...header, ...footer]) {
    if (link.page === null) {
      const { builtIn, url } = link
      const isOurs = builtIn !== null || (url !== null && addresses.isNamed(url))
      made.set(link, isOurs ? { ...link, label: '' } : link)
    } else if (await isWritten(strapi, link.page, locale)) made.set(link, { ...link, label: '' })
    else {
      const path = addresses.pagePath(link.page, locale)
      const url = path === null ? null : address(path, locale)
      made.set(link, { ...link, label: '', page: null, url })
    }
  }
  for (const [link, one] of made) {
    if (await leadsNowhere(strapi, one, site)) made.delete(link)
  }
  return made
}

async function isWritten(
  strapi: Core.Strapi,
  documentId: string,
  locale: Locale,
): Promise<boolean> {
  const page = componentsOf(strapi)('shared.link')['page']?.target
  const where = { documentId, locale, publishedAt: null }
  return (await strapi.db.query(String(page)).count({ where })) > 0
}

async function leadsNowhere(
  strapi: Core.Strapi,
  { page, ...link }: Link,
  { addresses }: CheckedSite,
): Promise<boolean> {
  const [menu] = menus
  const row = { [menu]: [{ ...link, page: page === null ? null : { documentId: page } }] }
  const content = contentOf(row, menuAttributes(strapi), componentsOf(strapi))
  const dead = await readDead(strapi, content.links, addresses)
  return linkErrors(content, addresses, dead, wordsOf(sourceLanguage).checks).length > 0
}

/** By the same person, but not by the form that they sent: that one is of another language. */
async function askedAgain(strapi: Core.Strapi, act: () => Promise<void>): Promise<void> {
  const asker = askerOf(strapi)
  if (!asker) return act()
  await asIfAskedBy(strapi, { user: asker, credentials: asker }, act)
}
