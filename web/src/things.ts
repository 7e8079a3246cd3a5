import type {
  GroupName,
  Image,
  Locale,
  LocalizedPaths,
  PersonName,
  RichText,
  Site,
} from 'cms/contract'
import { addressOf } from './addresses'
import { mediaUrl } from './cms/media'
import { firstParagraph } from './firstWords'

/** A thing in the terms of schema.org; what is not known is left out. */
export interface Thing {
  '@type': string
  [property: string]: string | number | boolean | Thing | (string | Thing)[]
}

/** What stands around every screen. */
export interface Frame {
  site: Site
  siteUrl: string
  locale: Locale
  /** What is drawn of the page, in two shapes: root-relative addresses. */
  picture: Record<'wide' | 'square', { address: string }> | null
}

export function organizer({ site, siteUrl }: Frame): Thing {
  return { '@type': 'Organization', name: site.branchName, url: `${siteUrl}/` }
}

/** A group of the branch. */
export function groupThing({ slug, title }: GroupName, frame: Frame): Thing {
  return {
    '@type': 'Organization',
    name: title,
    url: frame.siteUrl + addressOf(frame.locale, `groups/${slug}`),
    parentOrganization: organizer(frame),
  }
}

/** @see https://schema.org/Person */
export function personThing({ slug, title }: PersonName, frame: Frame): Thing {
  return {
    '@type': 'Person',
    name: title,
    url: frame.siteUrl + addressOf(frame.locale, `people/${slug}`),
  }
}

/** The branch's own, else the icon that is drawn for it. */
export function logoOf({ site, siteUrl }: Frame): string {
  return site.logo
    ? new URL(mediaUrl(site.logo.image.url), siteUrl).href
    : `${siteUrl}/icon-512.png`
}

/** What has a text and an address of its own, in the contract's words. */
interface Text {
  title: string
  body: RichText
  image: Image | null
  lastModified: string
  paths: LocalizedPaths
  locale: Locale
}

/** @param lead its first sentences; null: its text begins with them */
export function textThing(
  { title, body, image, lastModified, paths, locale }: Text,
  { lead, day }: { lead: string | null; day: string | null },
  frame: Frame,
): Omit<Thing, '@type'> {
  const description = lead ?? firstParagraph(body)
  const images = imagesOf(image ?? frame.site.shareImage, frame)
  const publisher = { ...organizer(frame), logo: logoOf(frame) }
  return {
    headline: title,
    ...(description && { description }),
    url: urlOf(paths, frame),
    ...(images.length > 0 && { image: images }),
    ...(day && { datePublished: day }),
    dateModified: lastModified,
    inLanguage: locale,
    author: publisher,
    publisher,
  }
}

export function urlOf(paths: LocalizedPaths, { siteUrl, locale }: Frame): string {
  return siteUrl + addressOf(locale, paths[locale] ?? '')
}

/** What is drawn of the page, in both ratios, which say what it is about; then a picture beside it. */
export function imagesOf(image: Image | null, { picture, siteUrl }: Frame): string[] {
  return [
    ...(picture ? [siteUrl + picture.wide.address, siteUrl + picture.square.address] : []),
    ...(image ? [new URL(mediaUrl(image.url), siteUrl).href] : []),
  ]
}
