import type { Image } from 'cms/contract'
import { mediaUrl } from './cms/media'
import { isItem } from './collections'
import { cardOf } from './collections/served'
import { describe } from './describe'
import type { Head, HeadTag } from './head'
import { screenFacts } from './screenFacts'
import type { SharePicture } from './sharePicture'
import type { Loaded } from './shown'
import { wordsOf } from './words'

export interface CardOptions {
  head: Head
  /** The public origin of the site, without a trailing slash. */
  siteUrl: string
  /** What is drawn of the screen; null: nothing is. */
  picture: SharePicture | null
  now: Date
}

/**
 * What other sites show of a link to this page (Open Graph, ogp.me, and Twitter's card). They read
 * the served document and run no script, so the browser's app does without it.
 */
export function shareCard(loaded: Loaded, { head, siteUrl, picture, now }: CardOptions): HeadTag[] {
  const { screen, site, locale } = loaded
  const { title } = describe(screen, site, locale, now)
  const valueOf = (key: 'name' | 'rel', name: string, value: 'content' | 'href') =>
    head.tags.find(({ attributes }) => attributes[key] === name)?.attributes[value]
  const image = chosenImage(loaded, now)
  const shown = image
    ? { ...image, address: mediaUrl(image.url) }
    : picture && { ...picture.wide, alternativeText: picture.alternativeText }
  const properties = {
    'og:type': 'website',
    ...(isItem(screen) && cardOf(screen)),
    'og:site_name': site?.branchName,
    'og:title': screen.kind === 'home' ? site?.branchName : title,
    'og:description': valueOf('name', 'description', 'content'),
    'og:url': valueOf('rel', 'canonical', 'href'),
    'og:locale': wordsOf(locale).time.tag.replace('-', '_'),
    ...(shown && {
      'og:image': new URL(shown.address, siteUrl).href,
      'og:image:width': String(shown.width),
      'og:image:height': String(shown.height),
      'og:image:alt': shown.alternativeText,
    }),
  }
  return [
    ...Object.entries(properties).flatMap<HeadTag>(([property, content]) =>
      content ? [{ name: 'meta', attributes: { property, content } }] : [],
    ),
    {
      name: 'meta',
      attributes: { name: 'twitter:card', content: shown ? 'summary_large_image' : 'summary' },
    },
  ]
}

/**
 * The picture that an editor chose to be shown beside links to a page, where chats show it: several
 * show no WebP and none a drawing. Dates, meetings, positions and the like choose none: theirs says
 * what they are.
 */
function chosenImage({ screen, site, locale }: Loaded, now: Date): Image | null {
  if (screenFacts[screen.kind].isDrawn) return null
  const { image } = describe(screen, site, locale, now)
  return [image, site?.shareImage].find((one) => one && isShownByChats(one)) ?? null
}

function isShownByChats({ url }: Image): boolean {
  return /\.(jpe?g|png)$/i.test(url)
}
