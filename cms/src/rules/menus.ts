import type { Core } from '@strapi/strapi'
import type { Locale } from '../contract'
import { address, defaultLanguage, storedLanguages } from '../content/languages'
import { isRecord } from '../records'
import { contentOf } from '../checks/content'
import { readDead } from '../checks/deadAddresses'
import { linkErrors } from '../checks/links'
import { attributesOf, componentsOf, readSite } from '../checks/read'
import type { CheckedSite } from '../checks/document'
import { sourceLanguage, wordsOf } from '../languages'
import { asIfAskedBy, askerOf } from '../strapi/requests'
import { mergedMenu, type MenuLink } from './mergedMenu'

const uid = 'api::navigation.navigation'
const menus = ['header', 'footer'] as const

/** A link as Strapi takes it; of a page its document id. */
interface Link extends MenuLink {
  page: string | null
  builtIn: string | null
  url: string | null
}

type Menus = Record<(typeof menus)[number], Link[]>

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
    if (context.uid !== uid || !isWritten || locale !== defaultLanguage) return next()
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
    // What leads nowhere there already is not for whoever writes this one to mend.
    if (await leadsNowhere(strapi, merged, site)) continue
    const data: object = Object.fromEntries(
      menus.map((menu) => [menu, merged[menu].map(({ target: _, ...link }) => link)] as const),
    )
    await askedAgain(strapi, async () => {
      await strapi.documents(uid).update({ documentId: own.documentId, locale, data })
    })
  }
}

function mergedMenus(
  strapi: Core.Strapi,
  { before, after, own }: Record<'before' | 'after' | 'own', Menus>,
  made: ReadonlyMap<Link, Link>,
): Menus {
  const merge = (menu: (typeof menus)[number]) =>
    mergedMenu(
      { before: before[menu], after: after[menu], own: own[menu] },
      (link) => made.get(link) ?? link,
      mostLinks(strapi, menu),
    )
  return { header: merge('header'), footer: merge('footer') }
}

function mostLinks(strapi: Core.Strapi, menu: string): number {
  const attribute: unknown = attributesOf(strapi, uid)[menu]
  return isRecord(attribute) && typeof attribute['max'] === 'number' ? attribute['max'] : Infinity
}

/**
 * Each link as it is in another language: to where that is read, and without words where what it leads to
 * has a title. That is what visitors read there, or what the default language's menu says while it is not
 * translated.
 */
async function inLanguage(
  strapi: Core.Strapi,
  { header, footer }: Menus,
  locale: Locale,
  { addresses }: CheckedSite,
): Promise<Map<Link, Link>> {
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

async function readMenus(
  strapi: Core.Strapi,
  locale: Locale,
): Promise<{ documentId: string; menus: Menus } | null> {
  const row = await strapi.documents(uid).findFirst({
    locale,
    populate: { header: { populate: ['page'] }, footer: { populate: ['page'] } },
  })
  if (!row) return null
  const { addresses } = await readSite(strapi)
  const linksOf = (menu: (typeof menus)[number]) =>
    (row[menu] ?? []).map(({ label, page, builtIn, url }): Link => {
      const link = {
        label: label ?? '',
        page: page?.documentId ?? null,
        builtIn: builtIn ?? null,
        url: url ?? null,
      }
      return { ...link, target: targetOf(link, addresses) }
    })
  return {
    documentId: row.documentId,
    menus: { header: linksOf('header'), footer: linksOf('footer') },
  }
}

/** A page is the same whether it is chosen, or its address is written, be it an old one. */
function targetOf(
  { page, builtIn, url }: Omit<Link, 'label' | 'target'>,
  addresses: CheckedSite['addresses'],
): string {
  if (page !== null) return page
  if (builtIn !== null) return builtIn
  return addresses.documentOf(url ?? '')?.documentId ?? url ?? ''
}

async function leadsNowhere(
  strapi: Core.Strapi,
  { header, footer }: Menus,
  { addresses }: CheckedSite,
): Promise<boolean> {
  const asRead = (links: Link[]) =>
    links.map(({ page, ...link }) => ({
      ...link,
      page: page === null ? null : { documentId: page },
    }))
  const row = { header: asRead(header), footer: asRead(footer) }
  const content = contentOf(row, attributesOf(strapi, uid), componentsOf(strapi))
  const dead = await readDead(strapi, content.links, addresses)
  return linkErrors(content, addresses, dead, wordsOf(sourceLanguage).checks).length > 0
}

/** By the same person, but not by the form that they sent: that one is of another language. */
async function askedAgain(strapi: Core.Strapi, act: () => Promise<void>): Promise<void> {
  const asker = askerOf(strapi)
  if (!asker) return act()
  await asIfAskedBy(strapi, { user: asker, credentials: asker }, act)
}
