import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RenderedPage } from '../src/entry-server'
import { readAssets } from './assets'
import { hashesOf, readShell, withoutRemarks } from './shell'

let folder: string

const style = '@font-face{src:url(/assets/f.woff2)format("woff2")}p{content:"$&"}'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'client-'))
  await mkdir(join(folder, '.vite'))
  await mkdir(join(folder, 'assets'))
  await mkdir(join(folder, '.kept'))
  const files = {
    'index.html':
      '<html lang="en"><head><!--head--><!--style--><script>inline()</script>' +
      '<script type="module" src="/assets/start.js"></script>' +
      '<link rel="stylesheet" crossorigin href="/assets/style.css"></head>' +
      '<body><div id="app"><!--app--></div><!--first-data--></body></html>',
    'assets/style.css': `${style}\n`,
    'assets/start.js': 'start',
    'assets/start.js.br': 'pressed',
    'favicon.svg': '<svg/>',
    '.kept/open.js': 'open("$&")',
    '.kept/worker.js': 'work()',
    '.kept/ending.js': 'end()',
    '.vite/manifest.json': JSON.stringify({
      'index.html': { file: 'assets/start.js', dynamicImports: ['_app.js'] },
      'src/views/MeetingView.vue': { file: 'assets/meeting.js', imports: ['_app.js', '_x.js'] },
      '_app.js': { file: 'assets/app.js', imports: ['index.html'] },
      '_x.js': { file: 'assets/x.js' },
      '_later-abc.js': {
        file: 'assets/later-abc.js',
        imports: ['_app.js'],
        dynamicImports: [
          'src/components/MonthBody.vue',
          'src/components/SearchBody.vue',
          'src/components/forms/FormBody.vue',
          'src/components/sections/MoreSection.vue',
        ],
      },
      'src/components/MonthBody.vue': { file: 'assets/month.js' },
      'src/components/SearchBody.vue': { file: 'assets/search.js' },
      'src/components/forms/FormBody.vue': { file: 'assets/formbody.js' },
      'src/components/sections/MoreSection.vue': {
        file: 'assets/more.js',
        dynamicImports: ['src/components/sections/ListedSection.vue'],
      },
      'src/components/sections/ListedSection.vue': { file: 'assets/listed.js' },
      'src/collections/optionalViews.ts': {
        file: 'assets/optional.js',
        dynamicImports: ['src/collections/news/ArticleBody.vue'],
      },
      'src/collections/news/ArticleBody.vue': { file: 'assets/article.js', imports: ['_words.js'] },
      '_words.js': { file: 'assets/words.js' },
      'src/views/FormView.vue': { file: 'assets/form.js', imports: ['_app.js'] },
      'src/views/rareViews.ts': { file: 'assets/offline.js', imports: ['_app.js'] },
      'src/words/es.ts': { file: 'assets/es.js' },
      'src/words/en.ts': { file: 'assets/en.js' },
    }),
  }
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
})

afterAll(() => rm(folder, { recursive: true }))

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

const page: RenderedPage = {
  kind: 'meeting',
  status: 200,
  lang: 'es',
  palette: 'blue',
  style: '',
  head: '<title>$& $1</title>',
  bar: '<aside>$&</aside>',
  body: '<h1>$`</h1>',
  firstData: "<script>$'</script>",
}

test('no page carries what is said to those who read the source', () => {
  const source = '<head>\n  <script>\n    // Why it runs.\n    run("//a")\n  </script>\n</head>\n'
  expect(withoutRemarks(source)).toBe('<head>\n<script>\nrun("//a")\n</script>\n</head>\n')
})

test('the document holds the page word for word, its style, the app and the chunks of its view and language', async () => {
  const shell = await readShell(folder)
  expect(shell.document(page)).toBe(
    '<html lang="es" data-palette="blue"><head><title>$& $1</title>' +
      '<link rel="expect" href="#content" blocking="render">' +
      '<meta name="app-files" content="/assets/app.js /assets/meeting.js /assets/x.js /assets/es.js">' +
      `<style>${style}</style><script>inline()</script>` +
      `<script type="module" src="/assets/start.js" integrity="${sha256('start')}"></script></head>` +
      '<body><aside>$&</aside><div id="app"><h1>$`</h1></div><script>$\'</script></body></html>',
  )
  // What the page itself brings is data, or it does not run.
  expect(shell.hashes).toEqual({ scripts: [sha256('inline()')], styles: [sha256(style)] })
})

test('colours of the branch’s own come last, and the policy allows them by their hash', async () => {
  const shell = await readShell(folder)
  const dressed = { ...page, style: ':root{--signal-light:#0057b7}' }
  expect(shell.document(dressed)).toContain(`<style>${dressed.style}</style></head>`)
  expect(hashesOf(shell, dressed).styles).toEqual([sha256(style), sha256(dressed.style)])
  expect(hashesOf(shell, page)).toEqual(shell.hashes)
})

test('a page that runs nothing brings its own style, and none of the scripts', async () => {
  const shell = await readShell(folder)
  const still = shell.still({ ...page, style: '.act{content:"$&"}' })
  expect(still).toBe(
    '<html class="faces" lang="es" data-palette="blue"><head><title>$& $1</title>' +
      `<style>${style}</style><style>.act{content:"$&"}</style></head>` +
      '<body><div id="app"><h1>$`</h1></div></body></html>',
  )
})

test('the document around what phones keep has one script of its own, and is filled in by that', async () => {
  const { kept } = await readShell(folder)
  const opening = 'open("$&")'
  expect(kept?.document({ ...page, style: '' })).toBe(
    '<html lang="es" data-palette="blue" data-kept="/assets/start.js"><head><title>$& $1</title>' +
      `<style>${style}</style><script>inline()</script>` +
      `<script type="module">${opening}</script></head>` +
      '<body><div id="app"><h1>$`</h1></div><div hidden id="first-data"></div></body></html>',
  )
  expect(kept?.hashes.scripts).toEqual([sha256('inline()'), sha256(opening)])
  expect([kept?.worker, kept?.ending]).toEqual(['work()', 'end()'])
})

test('phones keep the files of all that may be kept, and of no form', async () => {
  const { kept } = await readShell(folder)
  expect(kept?.files[0]).toBe('/assets/start.js')
  expect([...(kept?.files ?? [])].sort()).toEqual(
    [
      ...['start', 'app', 'later-abc', 'meeting', 'x', 'offline', 'es', 'en'],
      ...['month', 'more', 'listed', 'optional', 'article', 'words'],
    ]
      .map((name) => `/assets/${name}.js`)
      .concat('/assets/f.woff2')
      .sort(),
  )
})

test('only files for visitors are handed out, hashed ones for ever', async () => {
  const assets = await readAssets(folder)
  expect([...assets.keys()].sort()).toEqual([
    '/assets/start.js',
    '/assets/style.css',
    '/favicon.svg',
  ])
  expect(assets.get('/assets/start.js')?.compressed.br?.toString()).toBe('pressed')
  expect(assets.get('/assets/start.js')?.headers['Cache-Control']).toContain('immutable')
  expect(assets.get('/assets/start.js')?.headers).not.toHaveProperty('ETag')
  expect(assets.get('/favicon.svg')?.headers['Cache-Control']).not.toContain('immutable')
  expect(assets.get('/favicon.svg')?.headers['ETag']).toMatch(/^W\//)
})
