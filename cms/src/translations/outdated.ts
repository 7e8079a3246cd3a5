import { isDeepStrictEqual } from 'node:util'
import type { Core } from '@strapi/strapi'
import { defaultLanguage } from '../content/languages'
import { isType, typesThatAre, type KeptType } from '../content/types'
import type { Version } from '../editing/versions'
import { versionHeads, versionsWith, type VersionHead } from '../history/versions'
import { translated } from './original'

/** Home tells so many of a kind at most, and what is older than these waits its turn. */
const looked = 60

/** A translation, and the versions of its original before and after it was saved. */
interface Pair {
  translation: Version
  before: VersionHead
  now: VersionHead
}

/**
 * The translations that still say what their original said before: something was changed since of what
 * each language has of its own. A change of facts alone makes none older.
 *
 * @param versions of documents, as Home reads them
 */
export async function outdatedTranslations(
  strapi: Core.Strapi,
  versions: readonly Version[],
): Promise<Version[]> {
  const outdated: Version[] = []
  for (const uid of typesThatAre('drafted')) {
    if (!isType('kept', uid)) continue
    const own = versions.filter((version) => version.uid === uid)
    outdated.push(...(await outdatedOf(strapi, uid, candidates(own))))
  }
  return outdated
}

/** Translations that were saved before their original was published last, of which some say all the same. */
function candidates(versions: Version[]): Version[] {
  const originals = new Map(
    versions
      .filter(({ locale, isPublished }) => locale === defaultLanguage && isPublished)
      .map(({ documentId, updatedAt }) => [documentId, updatedAt]),
  )
  return versions
    .filter(({ locale, isPublished }) => locale !== defaultLanguage && !isPublished)
    .filter(({ documentId, updatedAt }) => (originals.get(documentId) ?? -Infinity) > updatedAt)
    .slice(0, looked)
}

async function outdatedOf(
  strapi: Core.Strapi,
  uid: KeptType,
  translations: Version[],
): Promise<Version[]> {
  const documents = [...new Set(translations.map(({ documentId }) => documentId))]
  const heads = await versionHeads(strapi, { uid, documents, locale: defaultLanguage })
  const pairs = translations.flatMap((translation) => pairOf(translation, heads))
  const ids = pairs.flatMap(({ before, now }) => [before.id, now.id])
  const contents = new Map(
    (await versionsWith(strapi, [...new Set(ids)])).map(({ id, content }) => [id, content]),
  )
  return pairs
    .filter(({ translation, before, now }) => {
      if (translation.locale === null || !isType('public', uid)) return false
      return translated(strapi, uid, translation.locale).fields.some(
        ({ name }) =>
          !isDeepStrictEqual(
            contents.get(before.id)?.[name] ?? null,
            contents.get(now.id)?.[name] ?? null,
          ),
      )
    })
    .map(({ translation }) => translation)
}

function pairOf(translation: Version, heads: VersionHead[]): Pair[] {
  const own = heads.filter(({ document }) => document === translation.documentId)
  const now = own[0]
  const before = own.find(({ keptAt }) => new Date(keptAt).getTime() <= translation.updatedAt)
  return now && before && now.id !== before.id ? [{ translation, before, now }] : []
}
