import type {
  Announcement,
  FormKind,
  Locale,
  Logo,
  OwnColours,
  Palette,
  Site,
} from '../../contract'
import { defaultLanguage, languages } from '../languages'
import { ownColours } from '../colours/ownColours'
import { chosenPalette } from '../palettes'
import type { PageTree } from '../reading/pageTree'
import type { Published } from '../reading/published'
import type { SettingsRow } from '../reading/queries'
import { siteZone } from '../reading/zones'
import { titled, toLink, toLinks } from './links'
import { toImage } from './media'

/** @param forms those that can be sent */
export function toSite(published: Published, forms: FormKind[], language: Locale): Site {
  const { tree } = published
  const facts = published.settings[defaultLanguage]
  const texts = published.settings[language] ?? facts
  const own = published.navigation[language]
  const navigation = own ?? published.navigation[defaultLanguage]
  const menu = (links: Parameters<typeof toLinks>[0]) =>
    toLinks(own ? links : titled(links, tree, language), tree, language)
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
    logo: toLogo(facts),
    shareImage: toImage(facts?.shareImage),
    footerText: texts?.footerText || null,
    announcement: toAnnouncement(texts, tree, language),
    navigation: {
      header: menu(navigation?.header),
      footer: menu(navigation?.footer),
    },
    locales: languages.map(({ code, name }) => ({ code, name })),
    boundPages: {
      meetings: tree.isBound('meetings'),
      positions: tree.isBound('positions'),
      getInvolved: tree.isBound('getInvolved'),
    },
    takesForms: forms.length > 0,
    locale: published.settings[language] ? language : defaultLanguage,
  }
}

function toColours(facts: SettingsRow | null): { palette: Palette; colours: OwnColours | null } {
  const chosen = chosenPalette(facts ?? {})
  const colours = chosen.palette === 'own' ? ownColours(chosen.main, chosen.accent) : null
  return { palette: chosen.palette, colours }
}

function toLogo(facts: SettingsRow | null): Logo | null {
  const image = toImage(facts?.logo)
  return image && { image, saysName: facts?.logoSaysName === true }
}

function toAnnouncement(
  settings: SettingsRow | null,
  tree: PageTree,
  language: Locale,
): Announcement | null {
  const announcement = settings?.announcement
  if (!announcement?.text) return null
  return {
    text: announcement.text,
    link: toLink(announcement.link, tree, language),
    until: announcement.until ? new Date(announcement.until).toISOString() : null,
  }
}
