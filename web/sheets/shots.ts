import type { Browser, BrowserContextOptions } from 'playwright-core'

/** One picture of a page, as somebody sees it. */
export interface Shot {
  caption: string
  width: number
  jpeg: Buffer
}

export interface Look {
  width: number
  colorScheme?: 'light' | 'dark'
  media?: 'screen' | 'print'
  /** The zone of the reader's clock; by default that of the branch. */
  timezoneId?: string
  /** True to open all that can be opened in the page. */
  opened?: boolean
  /** False where a mail program loads none until its reader says so. */
  hasPictures?: boolean
}

/** What is below this is left out, so that a long page does not make the whole sheet small. */
const tallest = 2200

const heights: Record<number, number> = { 360: 740, 768: 1024, 1280: 800 }

/** Photographs a page from its top, its faces and pictures loaded. */
export async function shoot(
  browser: Browser,
  address: {
    caption: string
    url: string
    /** What stands there instead of what the server says. */
    html?: string
  },
  {
    width,
    colorScheme = 'light',
    media = 'screen',
    timezoneId = 'America/Los_Angeles',
    opened = false,
    hasPictures = true,
  }: Look,
): Promise<Shot> {
  const options: BrowserContextOptions = {
    viewport: { width, height: heights[width] ?? 800 },
    colorScheme,
    timezoneId,
  }
  const context = await browser.newContext(options)
  const page = await context.newPage()
  if (!hasPictures) {
    await page.route('**/*', (route) =>
      route.request().resourceType() === 'image' ? route.abort() : route.fallback(),
    )
  }
  const { html } = address
  if (html !== undefined) {
    await page.route(address.url, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    )
  }
  await page.emulateMedia({ media, colorScheme })
  await page.goto(address.url, { waitUntil: 'load' })
  // As a reader sees the second page: the first may be in the faces of the device, see src/faces.ts.
  // Faces of the device stand in for ours meanwhile; one that this machine lacks can't be loaded.
  await page.evaluate(() => Promise.allSettled([...document.fonts].map((face) => face.load())))
  await page.reload({ waitUntil: 'load' })
  if (opened) {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) {
        details.open = true
      }
    })
  }
  await page.evaluate(async () => {
    // Lazy pictures load when they come into view.
    for (let y = 0; y < document.body.scrollHeight; y += 400) {
      scrollTo(0, y)
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    scrollTo(0, 0)
    // What is hidden, on paper for example, never loads.
    const loading = [...document.images].filter((image) => image.complete)
    await Promise.all(loading.map((image) => image.decode().catch(() => undefined)))
  })
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  const jpeg = await page.screenshot({
    type: 'jpeg',
    quality: 80,
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
  })
  await context.close()
  return { caption: `${address.caption}, ${width} px`, width, jpeg }
}

/** Lays pictures side by side, each reduced by the same measure. */
export async function compose(
  browser: Browser,
  shots: Shot[],
  { scale, width, type }: { scale: number; width: number; type: 'jpeg' | 'png' },
): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height: 600 } })
  const figures = shots.map(
    ({ caption, width: wide, jpeg }) =>
      `<figure style="width:${Math.round(wide * scale)}px">` +
      `<img src="data:image/jpeg;base64,${jpeg.toString('base64')}">` +
      `<figcaption>${caption}</figcaption></figure>`,
  )
  await page.setContent(
    '<style>body{margin:0;padding:24px;background:#cfc9bf;font:15px/1.3 sans-serif;color:#191512;' +
      'display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start}figure{margin:0}' +
      'img{width:100%;display:block;box-shadow:0 1px 6px #0004}figcaption{margin-top:6px}</style>' +
      figures.join(''),
  )
  const quality = type === 'jpeg' ? { quality: 82 } : {}
  const sheet = await page.screenshot({ type, ...quality, fullPage: true })
  await page.close()
  return sheet
}
