import { mediaUrl } from './cms/media'
import { describe } from './describe'
import type { Head, HeadTag } from './head'
import type { Loaded } from './shown'
import { wordsOf } from './words'

/**
 * What other sites show of a link to this page (Open Graph, ogp.me, and Twitter's card). They read
 * the served document and run no script, so the browser's app does without it.
 */
export function shareCard(loaded: Loaded, head: Head, siteUrl: string, now: Date): HeadTag[] {
  const { screen, site, locale } = loaded
  const { title, image } = describe(screen, site, locale, now)
  const valueOf = (key: 'name' | 'rel', name: string, value: 'content' | 'href') =>
    head.tags.find(({ attributes }) => attributes[key] === name)?.attributes[value]
  // Chats and networks show no drawings.
  const picture = [image, site?.shareImage].find((one) => one && !one.url.endsWith('.svg'))
  const properties = {
    'og:type': 'website',
    'og:site_name': site?.branchName,
    'og:title': screen.kind === 'home' ? site?.branchName : title,
    'og:description': valueOf('name', 'description', 'content'),
    'og:url': valueOf('rel', 'canonical', 'href'),
    'og:locale': wordsOf(locale).time.tag.replace('-', '_'),
    ...(picture && {
      'og:image': new URL(mediaUrl(picture.url), siteUrl).href,
      'og:image:width': String(picture.width),
      'og:image:height': String(picture.height),
      'og:image:alt': picture.alternativeText,
    }),
  }
  return [
    ...Object.entries(properties).flatMap<HeadTag>(([property, content]) =>
      content ? [{ name: 'meta', attributes: { property, content } }] : [],
    ),
    {
      name: 'meta',
      attributes: { name: 'twitter:card', content: picture ? 'summary_large_image' : 'summary' },
    },
  ]
}
