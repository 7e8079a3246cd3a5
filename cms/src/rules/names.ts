import type { Core } from '@strapi/strapi'
import { defaultLanguage } from '../content/languages'
import type { Reader } from '../http/reader'

const settings = 'api::site-settings.site-settings'
const names = ['branchName', 'organizationName'] as const

type Names = Partial<Record<(typeof names)[number], string | null>>
type Row = Names & { documentId: string; locale: string }

/**
 * A name that is the same in every language is changed once: where a translation had the name that is
 * changed in the default language it gets the new one, and where it has one of its own it keeps that.
 * Each is a save like any other, so that it stands in the history, and all of it is one transaction.
 */
export function carryNames(strapi: Core.Strapi): void {
  strapi.documents.use(async ({ uid, action, params }, next) => {
    const { locale = defaultLanguage }: { locale?: unknown } = params
    if (uid !== settings || action !== 'update' || locale !== defaultLanguage) return next()
    const before = await readRows(strapi)
    const result = await next()
    const after = (await readRows(strapi)).find((row) => row.locale === defaultLanguage)
    const former = before.find((row) => row.locale === defaultLanguage)
    if (!former || !after) return result
    for (const row of before) {
      const data = followed(row, former, after)
      if (row === former || Object.keys(data).length === 0) continue
      const { documentId } = row
      await strapi.documents(settings).update({ documentId, locale: row.locale, data })
    }
    return result
  })
}

/** The type of the settings, in which the announcement is written; null: the reader may not change them. */
export function settingsFor(reader: Reader): string | null {
  return reader.may('update', settings) ? settings : null
}

/** The names that follow in a translation. */
function followed(row: Names, former: Names, now: Names): Record<string, string> {
  const follows = names.flatMap((name) => {
    const next = now[name]
    return next && next !== former[name] && row[name] === former[name] ? [[name, next]] : []
  })
  return Object.fromEntries(follows) as Record<string, string>
}

function readRows(strapi: Core.Strapi): Promise<Row[]> {
  return strapi.db.query(settings).findMany({ select: ['documentId', 'locale', ...names] })
}
