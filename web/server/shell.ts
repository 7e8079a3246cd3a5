import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { usualLanguages } from 'cms/siteLanguages'
import { locales } from '../src/addresses'
import { appFilesName } from '../src/appFiles'
import { collectionOf, isCollection, isItemKind, isOptionalKind } from '../src/collections'
import type { RenderedPage } from '../src/entry-server'
import { firstDataToCome } from '../src/firstData'
import { keptKinds } from '../src/kept/mayBeKept'
import { rareKinds } from '../src/rareKinds'
import type { StillPage } from '../src/stillPage'
import type { InlineHashes } from './security'

/** The document around what is rendered. */
export interface Shell {
  /** The whole document of a page. */
  document(page: RenderedPage): string
  /** That of a page that runs nothing; its own style comes besides what `hashes` names. */
  still(page: StillPage): string
  /** What the content security policy has to allow each document; see `hashesOf`. */
  hashes: InlineHashes
  /** What phones keep of this build; null while developing, when they keep nothing. */
  kept: KeptShell | null
}

/** What phones show pages with that they have kept. */
export interface KeptShell {
  /** Root-relative: all that renders what may be kept; first what every page runs. */
  files: string[]
  /** The document around any page. */
  document(page: Pick<RenderedPage, 'lang' | 'palette' | 'head' | 'style' | 'body'>): string
  hashes: InlineHashes
  /** The service worker, and the one that ends it. */
  worker: string
  ending: string
}

const manifest = v.record(
  v.string(),
  v.object({
    file: v.string(),
    imports: v.optional(v.array(v.string()), []),
    dynamicImports: v.optional(v.array(v.string()), []),
  }),
)
type Manifest = v.InferOutput<typeof manifest>

/** The source files of what a page says and shows at once. */
function filesOf({ kind, lang }: RenderedPage): string[] {
  const hasForms = ['getInvolved', 'form', 'sent'].includes(kind)
  const words = [`src/words/${lang}.ts`, ...(hasForms ? [`src/words/formHeadings/${lang}.ts`] : [])]
  return [viewFile(kind), ...words]
}

/**
 * Each view is called after what it shows: `src/views/MeetingView.vue`; home is a page. Those that few
 * visits come to, and those of what most sites have none of, are in one file each.
 */
function viewFile(kind: RenderedPage['kind']): string {
  if (isOptionalKind(kind)) return 'src/collections/optionalViews.ts'
  if (rareKinds.some((rare) => rare === kind)) return 'src/views/rareViews.ts'
  const name = kind === 'home' ? 'page' : kind
  return `${viewFolder(kind)}/${name.charAt(0).toUpperCase()}${name.slice(1)}View.vue`
}

function viewFolder(kind: RenderedPage['kind']): string {
  const list = isItemKind(kind) ? collectionOf(kind) : kind
  return isCollection(list) ? `src/collections/${list}` : 'src/views'
}

/**
 * Reads the shell of the client build at `folder`. Its style sheet moves into the document, so that
 * the first paint waits for one answer only. The app and the chunks of the page's view and language
 * are named: what runs in the page fetches them once all that there is to see has come.
 */
export async function readShell(folder: string): Promise<Shell> {
  const html = withoutRemarks(await readFile(join(folder, 'index.html'), 'utf8'))
  const chunks = v.parse(
    manifest,
    JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8')),
  )
  const links = [...html.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g)]
  const styles = await Promise.all(
    links.map(([, href = '']) => readFile(join(folder, href), 'utf8')),
  )
  const style = styles.join('').trim()
  const withStyle = links
    .reduce((document, [tag]) => document.replace(tag, ''), html)
    .replace('<!--style-->', () => (style === '' ? '' : `<style>${style}</style>`))
  const fill = documentFrom(await withIntegrity(withStyle, folder))
  const hashes = {
    scripts: [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text = '']) => sha256(text)),
    styles: style === '' ? [] : [sha256(style)],
  }
  const ofKept = (name: string) => readFile(join(folder, '.kept', `${name}.js`), 'utf8')
  const opening = await ofKept('open')
  return {
    document: (page) => fill(page, appFiles(chunks, filesOf(page), html)),
    still: stillFrom(withStyle),
    hashes,
    kept: {
      files: keptFiles(chunks, style),
      document: keptFrom(withStyle, opening),
      hashes: { ...hashes, scripts: [...hashes.scripts, sha256(opening)] },
      worker: await ofKept('worker'),
      ending: await ofKept('ending'),
    },
  }
}

/** Without what its scripts say to those who read the source, and without indents: each page has them. */
export function withoutRemarks(html: string): string {
  return html.replace(/^ *\/\/.*\n/gm, '').replace(/^ +/gm, '')
}

/** Lets browsers run the scripts that `html` names only as they are in this build. */
async function withIntegrity(html: string, folder: string): Promise<string> {
  const parts = html.split(/(<script[^>]* src="[^"]+"[^>]*)>/)
  const checked = parts.map(async (part, index) => {
    const [, src = ''] = / src="([^"]+)"/.exec(part) ?? []
    if (index % 2 === 0) return part
    return `${part} integrity="${sha256(await readFile(join(folder, src)))}">`
  })
  return (await Promise.all(checked)).join('')
}

/** What the content security policy has to allow a document with a style of its own. */
export function hashesOf(
  { hashes }: Pick<Shell, 'hashes'>,
  { style }: Pick<RenderedPage, 'style'>,
): InlineHashes {
  return style === '' ? hashes : { ...hashes, styles: [...hashes.styles, sha256(style)] }
}

/** By which the app in the browser knows what the branch chose, if it did. */
const chosenLanguages =
  locales.join() === usualLanguages ? '' : ` data-languages="${locales.join()}"`

/** Nothing is shown before the head of the page is whole: what comes last in there moves the rest. */
const expectsContent = '<link rel="expect" href="#content" blocking="render">'

/** A function that puts a rendered page into the document `html`. */
export function documentFrom(html: string): (page: RenderedPage, named?: string) => string {
  return (page, named = '') =>
    html
      .replace(
        /<html[^>]*>/,
        () => `<html lang="${page.lang}" data-palette="${page.palette}"${chosenLanguages}>`,
      )
      .replace('<!--head-->', () => page.head + expectsContent + named)
      .replace('</head>', (end) => (page.style === '' ? end : `<style>${page.style}</style>${end}`))
      .replace('<div id="app">', (app) => page.bar + app)
      .replace('<!--app-->', () => page.body)
      .replace('<!--first-data-->', () => page.firstData)
}

/** A function that puts a page that runs nothing into the document `html`, without its scripts. */
export function stillFrom(html: string): (page: StillPage) => string {
  const still = html.replace(/<script[^]*?<\/script>\s*/g, '').replace('<!--first-data-->', '')
  return ({ lang, palette, head, style, body }) =>
    still
      // A script would tell who gets our faces in time; here all of what there is to see waits alike.
      .replace(/<html[^>]*>/, () => `<html class="faces" lang="${lang}" data-palette="${palette}">`)
      .replace('</head>', () => `<style>${style}</style></head>`)
      .replace('<!--head-->', () => head)
      .replace('<!--app-->', () => body)
}

/** A function that puts a page into the document `html` that a phone fills in itself, by the script `opening`. */
function keptFrom(html: string, opening: string): KeptShell['document'] {
  const tag = /<script[^>]* src="([^"]+)"[^>]*><\/script>/
  const [, start = ''] = tag.exec(html) ?? []
  return ({ lang, palette, head, style, body }) =>
    html
      .replace(tag, () => `<script type="module">${opening}</script>`)
      .replace(
        /<html[^>]*>/,
        () =>
          `<html lang="${lang}" data-palette="${palette}"${chosenLanguages} data-kept="${start}">`,
      )
      .replace('<!--head-->', () => head)
      .replace('</head>', (end) => (style === '' ? end : `<style>${style}</style>${end}`))
      .replace('<!--app-->', () => body)
      .replace('<!--first-data-->', () => firstDataToCome)
}

/**
 * Chunks of their own that show what is on pages that may be kept: bodies, sections, what one date has of
 * its own. Forms and the search need a connection.
 */
const isOnKept = (name: string): boolean =>
  /^src\/(collections|components\/(sections|DateAbout|MonthBody))\b.*\.vue$/.test(name)

/** The files that a phone needs to show all that it may have kept, in each language. */
function keptFiles(chunks: Manifest, style: string): string[] {
  const start = chunks['index.html']
  const later = Object.keys(chunks).filter((name) => /^_later-/.test(name))
  const views = [...keptKinds, 'offline' as const].map(viewFile)
  const words = locales.flatMap((locale) => [
    `src/words/${locale}.ts`,
    `src/words/formHeadings/${locale}.ts`,
  ])
  const names = ['index.html', ...(start?.dynamicImports ?? []), ...later, ...views, ...words]
  const fonts = [...style.matchAll(/url\(["']?(\/assets\/[^"')]+)["']?\)/g)].map(
    ([, url = '']) => url,
  )
  const files = [...closureOf(chunks, names, isOnKept)].map((file) => `/${file}`)
  return [...files, ...new Set(fonts)]
}

/**
 * The files of chunks, and of those that they import before they run.
 *
 * @param goesAlong which of those that they import later count as well
 */
function closureOf(
  chunks: Manifest,
  names: readonly string[],
  goesAlong: (name: string) => boolean = () => false,
): Set<string> {
  const files = new Set<string>()
  const collect = (name: string) => {
    const chunk = chunks[name]
    if (!chunk || files.has(chunk.file)) return
    files.add(chunk.file)
    chunk.imports.forEach(collect)
    chunk.dynamicImports.filter(goesAlong).forEach(collect)
  }
  names.forEach(collect)
  return files
}

/** A tag that names the chunks of the app and of source files, but for those that `html` names. */
function appFiles(chunks: Manifest, files: string[], html: string): string {
  const needed = closureOf(chunks, [...(chunks['index.html']?.dynamicImports ?? []), ...files])
  const names = [...needed].filter((chunk) => !html.includes(chunk)).map((chunk) => `/${chunk}`)
  return `<meta name="${appFilesName}" content="${names.join(' ')}">`
}

/** As policies and `integrity` write it. */
export function sha256(text: string | Buffer): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
