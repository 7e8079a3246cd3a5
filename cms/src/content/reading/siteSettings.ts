import type { Core } from '@strapi/strapi'
import type { Locale } from '../../contract'
import { byLanguage } from '../../languages'
import { inRunningTransaction } from '../../strapi/runningTransaction'
import { columnOf, holderColumnOf, joinTableOf, tableOf, targetColumnOf } from '../../strapi/tables'
import { defaultLanguage } from '../languages'
import { typeThatIs } from '../types'
import { byTheirLanguage, everyLanguage, file, link } from './asking'
import { boundField, builtInPages, byBuiltInPage, type BoundPages } from './pageTree'
import type { ElementOf } from './queries'

type Strapi = Core.Strapi

const settings = 'api::site-settings.site-settings'

/**
 * Of the settings only what is asked for, of the row that facts come from; null: nobody has filled it in.
 * All of them are a dozen questions to the database, for which whoever publishes waits.
 */
export async function readOfSettings<Row>(
  strapi: Strapi,
  ...select: (keyof Row & string)[]
): Promise<Row | null> {
  const found: Row | null = await strapi.db
    .query(settings)
    .findOne({ where: { locale: defaultLanguage }, orderBy: { id: 'asc' }, select })
  return found
}

/** What the branch is called in a language; each is null as long as nobody has filled it in. */
interface BranchNames {
  branchName: string | null
  organizationName: string | null
}

/** What the branch is called in each language; null: the settings have none of it. */
export async function readBranchNames(strapi: Strapi): Promise<Record<Locale, BranchNames | null>> {
  const rows: (BranchNames & { locale: Locale })[] = await strapi.db
    .query(settings)
    .findMany({ select: ['locale', 'branchName', 'organizationName'], orderBy: { id: 'asc' } })
  return byLanguage((language) => rows.find(({ locale }) => locale === language) ?? null)
}

/** All that the front door tells of the settings, but the pages that they bind. */
export async function readSettings(strapi: Strapi) {
  return byTheirLanguage(
    await strapi.documents(settings).findMany({
      ...everyLanguage,
      fields: [
        'locale',
        'branchName',
        'organizationName',
        'tagline',
        'timeZone',
        'contactEmail',
        'palette',
        'ownColor',
        'ownAccent',
        'logoSaysName',
        'embedPage',
        'embedData',
        'keepsNothingOffline',
        'donateUrl',
        'joinUrl',
        'footerText',
      ],
      populate: {
        socialLinks: { fields: ['label', 'url'] },
        shareImage: file,
        logo: file,
        announcement: { fields: ['text', 'from', 'until'], populate: { link } },
      },
    }),
  )
}

export type SettingsRow = ElementOf<typeof readSettings>
/** Something that stands above every page. */
export type AnnouncementRow = NonNullable<SettingsRow['announcement']>[number]

/**
 * Pages that the settings put at addresses of the site's own. It is one question to the database for all
 * of them, where Strapi asks one for each.
 */
export async function readBoundPages(strapi: Strapi): Promise<BoundPages> {
  const pages = typeThatIs('nested')
  const { connection } = strapi.db
  const facts = connection(tableOf(strapi, settings))
    .select('id')
    .where(columnOf(strapi, settings, 'locale'), defaultLanguage)
    .orderBy('id')
    .limit(1)
  const chosen = ['homePage', ...builtInPages.map(boundField)].map((field) => {
    const join = joinTableOf(strapi, settings, field)
    return connection(join)
      .join({ page: tableOf(strapi, pages) }, 'page.id', targetColumnOf(strapi, settings, field))
      .where(holderColumnOf(strapi, settings, field), facts)
      .select(
        { document: columnOf(strapi, pages, 'documentId') },
        connection.raw('? as field', field),
      )
  })
  const rows: { document: string; field: string }[] = await inRunningTransaction(
    strapi,
    connection.unionAll(chosen),
  )
  const pageOf = new Map(rows.map(({ field, document }) => [field, document]))
  return {
    home: pageOf.get('homePage') ?? null,
    builtIn: byBuiltInPage((page) => pageOf.get(boundField(page)) ?? null),
  }
}
