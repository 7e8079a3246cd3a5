import { createSSRApp, h, ref } from 'vue'
import { renderToString } from 'vue/server-renderer'
import type { Image, Locale, RichText } from 'cms/contract'
import { absoluteImage, absoluteText } from './absoluteText'
import { inText } from './components/picture-sizes'
import RichTextBlocks from './components/RichText.vue'
import SitePicture from './components/SitePicture.vue'
import { localeKey } from './words/locale'

/**
 * A text of the site as HTML for other programs, by what renders it on its page: with its picture above
 * it, and all addresses absolute. `pageUrl` is where it stands.
 */
export async function renderText(
  { body, image, locale }: { body: RichText; image: Image | null; locale: Locale },
  pageUrl: string,
): Promise<string> {
  const app = createSSRApp({
    render: () => [
      image && h(SitePicture, { image: absoluteImage(image, pageUrl), sizes: inText }),
      h(RichTextBlocks, { text: absoluteText(body, pageUrl) }),
    ],
  })
  app.provide(localeKey, ref(locale))
  const html = await renderToString(app)
  // Marks by which a browser's app would find its parts again. A text has none: its `<` are escaped.
  return html.replace(/<!--[^]*?-->/g, '')
}
