import type { Core } from '@strapi/strapi'
import { defaultLanguage, editedLanguages, languages } from '../content/languages'
import { toMenus } from '../content/mappers/site'
import { publishedContent, type Published } from '../content/reading/published'
import { typesThatAre } from '../content/types'
import type { Locale } from '../contract'
import { each } from '../each'
import {
  languagesWithMenus,
  menus,
  mostLinks,
  readMenus,
  writeMenus,
  writeMenusAlong,
  type Link,
  type MenuName,
  type Menus,
} from '../rules/menuRows'
import { inTurn } from '../strapi/turns'
import type { NewMenuLink, PageMenu, PageMenus } from './contract'

/** Where a page stands in the menus, and what it is called there; null: there is no such page. */
export async function readPageMenus(
  strapi: Core.Strapi,
  page: string,
): Promise<Omit<PageMenus, 'mayChange'> | null> {
  const titles = await titlesOf(strapi, page)
  if (titles.size === 0) return null
  const published = await publishedContent(strapi).read()
  const saved = (await readMenus(strapi, defaultLanguage))?.menus
  return {
    menus: menus.map((menu) => ({
      menu,
      isThere: (saved?.[menu] ?? []).some(({ target }) => target === page),
      isFull: (saved?.[menu] ?? []).length >= mostLinks(strapi, menu),
      fullIn: languages.flatMap(({ code }) => {
        const own = code === defaultLanguage ? null : published.navigation[code]?.[menu]
        return own && own.length >= mostLinks(strapi, menu) ? [code] : []
      }),
      links: toMenus(published, defaultLanguage)[menu].map(({ label }) => label),
      words: wordsThere(published, menu, page),
    })),
    languages: (await languagesOfMenus(strapi)).map((locale) => ({
      locale,
      title: titles.get(locale) ?? null,
    })),
  }
}

/** What pages are called in their drafts, by language. */
async function titlesOf(strapi: Core.Strapi, page: string): Promise<Map<string, string>> {
  const rows = await each(typesThatAre('nested'), async (uid) => {
    const found: { locale: string; title?: string | null }[] = await strapi.db
      .query(uid)
      .findMany({ where: { documentId: page, publishedAt: null }, select: ['locale', 'title'] })
    return found
  })
  return new Map(rows.flat().map(({ locale, title }) => [locale, title ?? '']))
}

/** Those in which there are menus; the others are shown the default language's. */
async function languagesOfMenus(strapi: Core.Strapi): Promise<Locale[]> {
  const own = await languagesWithMenus(strapi)
  const others = editedLanguages.filter(
    (locale) => locale !== defaultLanguage && own.includes(locale),
  )
  return [defaultLanguage, ...others]
}

function wordsThere(published: Published, menu: MenuName, page: string): PageMenu['words'] {
  return languages.flatMap(({ code }) =>
    toMenus(published, code)
      [menu].filter(({ document }) => document === page)
      .map(({ label, words }) => ({ locale: code, label, words })),
  )
}

/**
 * Puts a page at the end of a menu, in all languages. Whoever has the form of the menus open is told of
 * it when they save; a page that stands there stays as it is.
 *
 * @param userId as Strapi remembers who wrote something
 */
export async function putIntoMenu(
  strapi: Core.Strapi,
  { page, menu, words }: NewMenuLink,
  userId: number,
): Promise<void> {
  const titles = await titlesOf(strapi, page)
  const labelIn = (locale: Locale) => {
    const label = (words[locale] ?? '').trim()
    return label === titles.get(locale) ? '' : label
  }
  await inTurn(strapi, 'changing content', async () => {
    const saved = await readMenus(strapi, defaultLanguage)
    const links = saved?.menus[menu] ?? []
    if (links.some(({ target }) => target === page)) return
    const link = { label: labelIn(defaultLanguage), page, builtIn: null, url: null, target: page }
    await write(strapi, { locale: defaultLanguage, saved, menu, links: [...links, link], userId })
    for (const locale of await languagesOfMenus(strapi)) {
      const label = locale === defaultLanguage ? '' : labelIn(locale)
      if (label !== '') await call(strapi, { locale, menu, page, label, userId })
    }
  })
}

/** Gives the link to a page its words in another language. */
async function call(
  strapi: Core.Strapi,
  {
    locale,
    menu,
    page,
    label,
    userId,
  }: { locale: Locale; menu: MenuName; page: string; label: string; userId: number },
): Promise<void> {
  const saved = await readMenus(strapi, locale)
  if (!saved) return
  const links = saved.menus[menu].map((link) => (link.target === page ? { ...link, label } : link))
  const { documentId } = saved
  await writeMenusAlong(strapi, { locale, documentId, menus: { [menu]: links }, userId })
}

/** Takes a page out of a menu, in all languages. */
export async function takeOutOfMenu(
  strapi: Core.Strapi,
  { page, menu }: Pick<NewMenuLink, 'page' | 'menu'>,
  userId: number,
): Promise<void> {
  await inTurn(strapi, 'changing content', async () => {
    const saved = await readMenus(strapi, defaultLanguage)
    const before = saved?.menus[menu] ?? []
    const links = before.filter(({ target }) => target !== page)
    if (links.length === before.length) return
    await write(strapi, { locale: defaultLanguage, saved, menu, links, userId })
  })
}

interface Written {
  locale: Locale
  /** Null: there are no menus yet. */
  saved: { documentId: string; menus: Menus } | null
  menu: MenuName
  links: Link[]
  userId: number
}

function write(
  strapi: Core.Strapi,
  { locale, saved, menu, links, userId }: Written,
): Promise<void> {
  const documentId = saved?.documentId ?? null
  return writeMenus(strapi, { locale, documentId, menus: { [menu]: links }, userId })
}
