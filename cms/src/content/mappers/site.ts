import type { Temporal } from 'temporal-polyfill'
import type {
  Announcement,
  EmbedKind,
  FormKind,
  Link,
  Locale,
  Logo,
  OwnColours,
  Palette,
  Site,
} from '../../contract'
import { defaultLanguage, languages } from '../languages'
import { ownColours } from '../colours/ownColours'
import { chosenPalette } from '../palettes'
import { byBuiltInPage } from '../reading/pageTree'
import type { Published } from '../reading/published'
import type { AnnouncementRow, SettingsRow } from '../reading/siteSettings'
import { siteZone } from '../reading/zones'
import { lackedRows, toLink, toMenu, type MenuLink } from './links'
import { toImage, toShareImage } from './media'
import type { Moment } from './occurrences'

/** @param forms those that can be sent */
export function toSite(published: Published, forms: FormKind[], { language, now }: Moment): Site {
  const { tree } = published
  const facts = published.settings[defaultLanguage]
  const texts = published.settings[language] ?? facts
  const { header, footer } = toMenus(published, language)
  const plain = ({ label, target }: MenuLink): Link => ({ label, target })
  return {
    branchName: texts?.branchName ?? '',
    organizationName: texts?.organizationName ?? '',
    tagline: texts?.tagline ?? '',
    timeZone: siteZone(published.settings),
    contactEmail: facts?.contactEmail ?? null,
    socialLinks: (facts?.socialLinks ?? []).flatMap(({ label, url }) =>
      label && url ? [{ label, url }] : [],
    ),
    ...toColours(facts),
    logo: toLogo(facts, language),
    shareImage: toShareImage(facts?.shareImage, language),
    footerText: texts?.footerText || null,
    ...toAnnouncements(texts, published, { language, now }),
    navigation: {
      header: header.map(plain),
      footer: footer.map(plain),
    },
    locales: languages.map(({ code, name }) => ({ code, name })),
    boundPages: byBuiltInPage((page) => tree.hasPageAt(page, language)),
    takesForms: forms.length > 0,
    ...toEmbeds(facts),
    ...(facts?.keepsNothingOffline && { keepsNothingOffline: true }),
    locale: published.settings[language] ? language : defaultLanguage,
  }
}

/** The menus of the site in a language. */
export function toMenus(
  published: Published,
  language: Locale,
): Record<'header' | 'footer', MenuLink[]> {
  const own = published.navigation[language]
  const original = published.navigation[defaultLanguage]
  const menu = (name: 'header' | 'footer') =>
    toMenu({ own: own?.[name], original: original?.[name] }, published, language)
  return { header: menu('header'), footer: menu('footer') }
}

/**
 * What visitors read in the default language's menus for which those of another language have no room.
 *
 * @param most links that each may have
 */
export function toLacking(
  published: Published,
  language: Locale,
  most: Record<'header' | 'footer', number>,
): Record<'header' | 'footer', string[]> {
  const own = published.navigation[language]
  const original = published.navigation[defaultLanguage]
  const read = toMenus(published, defaultLanguage)
  const lacking = (name: 'header' | 'footer') => {
    const rows = { own: own?.[name], original: original?.[name] }
    const lacked = lackedRows(rows, published, most[name])
    return read[name].filter(({ id }) => lacked.has(id)).map(({ label }) => label)
  }
  return { header: lacking('header'), footer: lacking('footer') }
}

function toColours(facts: SettingsRow | null): { palette: Palette; colours: OwnColours | null } {
  const chosen = chosenPalette(facts ?? {})
  const colours = chosen.palette === 'own' ? ownColours(chosen.main, chosen.accent) : null
  return { palette: chosen.palette, colours }
}

function toLogo(facts: SettingsRow | null, language: Locale): Logo | null {
  const image = toImage(facts?.logo, language)
  return image && { image, saysName: facts?.logoSaysName === true }
}

function toEmbeds(facts: SettingsRow | null): Pick<Site, 'embeds'> {
  const embeds: EmbedKind[] = [
    ...(facts?.embedPage ? (['page'] as const) : []),
    ...(facts?.embedData ? (['data'] as const) : []),
  ]
  return embeds.length > 0 ? { embeds } : {}
}

/** Those whose time has come, and that have not run out. */
function toAnnouncements(
  settings: SettingsRow | null,
  published: Published,
  { language, now }: Moment,
): Pick<Site, 'announcements'> {
  const announcements = (settings?.announcement ?? []).flatMap((row): Announcement[] =>
    row.text && isAnnounced(row, now)
      ? [
          {
            text: row.text,
            link: toLink(row.link, published, language),
            until: row.until ? new Date(row.until).toISOString() : null,
          },
        ]
      : [],
  )
  return announcements.length > 0 ? { announcements } : {}
}

/** Whether it is to be read at an instant: from its first on, and until its last, which is excluded. */
export function isAnnounced(
  { from, until }: Pick<AnnouncementRow, 'from' | 'until'>,
  { epochMilliseconds: now }: Temporal.Instant,
): boolean {
  const at = (instant: string | Date) => new Date(instant).getTime()
  return (!from || at(from) <= now) && (!until || now < at(until))
}
