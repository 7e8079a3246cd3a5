import type { Core } from '@strapi/strapi'
import { knownAs } from '../memory'

/** What an item of a site is called across runs. */
export function itemSource(strapi: Core.Strapi, site: string, id: string): Promise<string> {
  return sourceAs(strapi, site, [id])
}

/**
 * The same of a file.
 *
 * @param keys by which it may be known: what follows the folder of uploads
 */
export function fileSource(
  strapi: Core.Strapi,
  site: string,
  keys: readonly string[],
): Promise<string> {
  return sourceAs(
    strapi,
    site,
    keys.map((key) => `file ${key}`),
  )
}

function sourceAs(strapi: Core.Strapi, site: string, names: readonly string[]): Promise<string> {
  const sources = spellingsOf(site).flatMap((each) =>
    names.map((name) => `wordpress ${each} ${name}`),
  )
  return knownAs(strapi, sources)
}

/** A site is the same one when it has gone to https, or to `www.`, since it was brought in. */
function spellingsOf(site: string): string[] {
  const [, rest] = /^https?:\/\/(?:www\.)?(.+)$/i.exec(site) ?? []
  if (rest === undefined) return [site]
  const others = ['https://', 'http://'].flatMap((scheme) => [
    scheme + rest,
    `${scheme}www.${rest}`,
  ])
  return [site, ...others]
}
