import { AsyncLocalStorage } from 'node:async_hooks'
import type { Core } from '@strapi/strapi'
import type { Locale } from '../contract'
import { attributesOf, readSite } from '../checks/read'
import type { CheckedSite } from '../checks/document'
import type { Reader } from '../http/reader'
import { isRecord } from '../records'
import type { MenuLink } from './mergedMenu'

const navigation = 'api::navigation.navigation'
export const menus = ['header', 'footer'] as const

export type MenuName = (typeof menus)[number]

/** A link as Strapi takes it; of a page its document id. */
export interface Link extends MenuLink {
  page: string | null
  builtIn: string | null
  url: string | null
}

export type Menus = Record<MenuName, Link[]>

/** The menus of a language as they are saved; null: it has none of its own. */
export async function readMenus(
  strapi: Core.Strapi,
  locale: Locale,
): Promise<{ documentId: string; menus: Menus } | null> {
  const row = await strapi.documents(navigation).findFirst({
    locale,
    populate: { header: { populate: ['page'] }, footer: { populate: ['page'] } },
  })
  if (!row) return null
  const { addresses } = await readSite(strapi)
  const linksOf = (menu: MenuName) =>
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

/** Whether the documents of a type are the menus. */
export const holdsMenus = (uid: string): boolean => uid === navigation

export const mayChangeMenus = (reader: Reader): boolean => reader.may('update', navigation)

/** The languages that have menus of their own. */
export async function languagesWithMenus(strapi: Core.Strapi): Promise<string[]> {
  const rows: { locale: string }[] = await strapi.db
    .query(navigation)
    .findMany({ select: ['locale'] })
  return rows.map(({ locale }) => locale)
}

interface Written {
  locale: Locale
  /** Document id; null: there are none yet. */
  documentId: string | null
  menus: Partial<Menus>
  /** Who does it, as Strapi remembers that; nobody else than before, where it is left out. */
  userId?: number
}

/** Writes menus of a language; those that are left out stay as they are. */
export async function writeMenus(
  strapi: Core.Strapi,
  { locale, documentId, menus: written, userId }: Written,
): Promise<void> {
  const links = menus.flatMap((menu) =>
    written[menu] ? [[menu, withoutTargets(written[menu])] as const] : [],
  )
  const data: object = Object.fromEntries(links)
  const by = userId === undefined ? {} : { updatedBy: userId }
  if (documentId !== null) {
    await strapi.documents(navigation).update({ documentId, locale, data: { ...data, ...by } })
  } else {
    const creator = userId === undefined ? {} : { createdBy: userId }
    await strapi.documents(navigation).create({ locale, data: { ...data, ...by, ...creator } })
  }
}

const writingAlong = new AsyncLocalStorage<true>()

/**
 * Writes the menus of a language because something else was written: what leads nowhere there already is
 * not for whoever wrote that to mend.
 */
export function writeMenusAlong(strapi: Core.Strapi, written: Written): Promise<void> {
  return writingAlong.run(true, () => writeMenus(strapi, written))
}

/** Whether menus are written right now because something else was, and not by a person. */
export function areMenusWrittenAlong(): boolean {
  return writingAlong.getStore() ?? false
}

/** Links as the document service takes them. */
function withoutTargets(links: readonly Link[]): Omit<Link, 'target'>[] {
  return links.map(({ target: _, ...link }) => link)
}

export const menuAttributes = (strapi: Core.Strapi) => attributesOf(strapi, navigation)

/** As many links as a menu may have. */
export function mostLinks(strapi: Core.Strapi, menu: MenuName): number {
  const attribute: unknown = menuAttributes(strapi)[menu]
  return isRecord(attribute) && typeof attribute['max'] === 'number' ? attribute['max'] : Infinity
}
