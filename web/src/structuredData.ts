import type { PageSummary } from 'cms/contract'
import { addressOf } from './addresses'
import { isList } from './collections'
import { listAbove, thingOf } from './collections/served'
import { dateThing, meetingThing } from './meetingThings'
import type { SharePicture } from './sharePicture'
import type { Loaded, Shown } from './shown'
import { imagesOf, logoOf, organizer, type Frame, type Thing } from './things'
import { wordsOf } from './words'

/**
 * What a page says to search engines (schema.org as JSON-LD): the branch on the home page, an event
 * on the page of a date, a series with its next dates on that of a meeting; null: nothing. Only the
 * served document has it, so the browser's app does without. `siteUrl` is the public origin, and
 * `picture` what is drawn of the page, if anything is.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/event
 */
export function structuredData(
  { screen, site, locale }: Loaded,
  siteUrl: string,
  picture: SharePicture | null,
): Thing | null {
  if (!site) return null
  const frame = { site, siteUrl, locale, picture }
  const thing = thingOn(screen, frame)
  return thing && { '@context': 'https://schema.org', ...thing }
}

function thingOn(screen: Loaded['screen'], frame: Frame): Thing | null {
  switch (screen.kind) {
    case 'home':
      return branch(frame)
    case 'meeting':
      return meetingThing(screen.data, frame)
    case 'date':
      return dateThing(screen.data.occurrence, screen.data.meeting, frame)
    case 'page':
    case 'meetings':
    case 'archive':
    case 'month':
    case 'getInvolved':
    case 'form':
    case 'sent':
    case 'privacy':
    case 'search':
    case 'notFound':
    case 'error':
    case 'offline':
      return null
    default:
      return isList(screen) ? null : thingOf(screen, frame)
  }
}

/**
 * Where a page stands among those above it, as its own path says it to people; null: nothing stands
 * above it.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
export function breadcrumbs(loaded: Shown, siteUrl: string): Thing | null {
  const steps = stepsTo(loaded)
  if (steps.length === 0) return null
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [...steps, { name: loaded.title, path: null }].map(
      ({ name, path }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        ...(path !== null && { item: siteUrl + addressOf(loaded.locale, path) }),
      }),
    ),
  }
}

function stepsTo({ screen, locale }: Loaded): { name: string; path: string }[] {
  const list = { name: wordsOf(locale).meetings.title, path: 'meetings' }
  switch (screen.kind) {
    case 'meeting':
    case 'archive':
    case 'month':
      return [list]
    case 'date': {
      const { meeting } = screen.data
      const own = { name: meeting.title, path: `meetings/${meeting.slug}` }
      return meeting.rule === null ? [list] : [list, own]
    }
    case 'page':
      return stepsOf(screen.data.ancestors)
    case 'home':
    case 'meetings':
    case 'getInvolved':
    case 'form':
    case 'sent':
    case 'privacy':
    case 'search':
    case 'notFound':
    case 'error':
    case 'offline':
      return []
    default:
      if (!isList(screen)) return [listAbove(screen, locale)]
      return 'ancestors' in screen.data ? stepsOf(screen.data.ancestors) : []
  }
}

function stepsOf(ancestors: PageSummary[]) {
  return ancestors.map(({ title, path }) => ({ name: title, path }))
}

function branch(frame: Frame): Thing {
  const { branchName, organizationName, tagline, contactEmail, socialLinks, shareImage } =
    frame.site
  const images = imagesOf(shareImage, frame)
  return {
    ...organizer(frame),
    description: tagline,
    ...(organizationName !== branchName && {
      parentOrganization: { '@type': 'Organization', name: organizationName },
    }),
    ...(contactEmail && { email: contactEmail }),
    logo: logoOf(frame),
    ...(images.length > 0 && { image: images }),
    ...(socialLinks.length > 0 && { sameAs: socialLinks.map(({ url }) => url) }),
  }
}
