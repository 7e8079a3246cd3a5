import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { hydrateLater } from './builds/hydrateLater.ts'
import { keptScripts } from './builds/keptScripts.ts'
import { minifyAgain } from './builds/minifyAgain.ts'
import { onlyXhr } from './builds/onlyXhr.ts'
import { plainImports } from './builds/plainImports.ts'
import { precompress } from './builds/precompress.ts'
import { staticHost } from './builds/staticHost.ts'
import { unnamedComponents } from './builds/unnamedComponents.ts'

// Four builds: `vite build` for browsers, `vite build --ssr` for the server, `vite build --mode
// static` for hosts that only hand out files, and `vite build --mode checked`, which is that for
// browsers and tells of every difference between the server's and the browser's rendering.
export default defineConfig(({ mode, isSsrBuild = false }) => ({
  plugins: [
    vue(),
    hydrateLater(),
    ...(isSsrBuild ? [] : [onlyXhr(), plainImports(), unnamedComponents()]),
    // What only tests look at need not be small.
    ...(isSsrBuild || mode === 'checked' ? [] : [minifyAgain(), precompress()]),
    ...(mode === 'static' ? [staticHost()] : isSsrBuild ? [] : [keptScripts()]),
  ],
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    // 3 kB that only our tests need; visitors do without.
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: String(mode === 'checked'),
    ...(isSsrBuild && { 'process.env.NODE_ENV': '"production"' }),
  },
  build: {
    target: 'es2022',
    manifest: !isSsrBuild && mode !== 'static',
    // One sheet, small enough to travel inside each page.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    // The server announces the chunks of the first page; a later one imports a single chunk.
    modulePreload: false,
    copyPublicDir: !isSsrBuild,
    rolldownOptions: isSsrBuild
      ? {
          // What draws is in threads of its own.
          input: {
            main: 'server/main.ts',
            flyers: 'server/flyers/worker.ts',
            sharePictures: 'server/sharePictures/worker.ts',
          },
        }
      : {
          output: {
            // Each page names a dozen of these, and what changes by chance does not press.
            entryFileNames: 'assets/[name]-[hash:7].js',
            chunkFileNames: 'assets/[name]-[hash:7].js',
            assetFileNames: 'assets/[name]-[hash:7][extname]',
            codeSplitting: {
              groups: [
                // What a page runs by itself,
                { name: 'start', priority: 3, tags: ['$initial'] },
                // and the app in one piece: many small ones press badly.
                { name: 'app', priority: 2, test: /[\\/]web[\\/]src[\\/]entry-client\.ts$/ },
                // What the pages of forms have to say at once: others need it only later,
                {
                  name: 'forms',
                  priority: 1,
                  test: /[\\/]web[\\/]src[\\/](forms|components[\\/]forms[\\/]closed|words[\\/]formHeadings[\\/]index)\.ts$/,
                },
                // as what somebody needs who does more than read it,
                {
                  name: 'later',
                  test: /[\\/]web[\\/]src[\\/](awake|intent|faces|inLanguage|kept[\\/]mayBeKept|components[\\/](laterParts|kind-beside))\.ts$/,
                },
                // what lists and months have of the calendar, which phones keep without what follows,
                {
                  name: 'weeks',
                  priority: 1,
                  test: /[\\/]web[\\/]src[\\/]time[\\/]weeks\.ts$/,
                },
                // how documents are linked to and what they are about, too small for files of their own,
                {
                  name: 'linked',
                  test: /[\\/](documentLink\.ts|versionLink\.ts|DocumentTopics\.vue)/,
                },
                // and what only the second page needs.
                {
                  name: 'navigation',
                  test: /[\\/]web[\\/]src[\\/](fetching|navigation)\.ts$/,
                },
              ],
            },
          },
        },
  },
  ssr: isSsrBuild
    ? {
        noExternal: true,
        // Made for Node, not for bundlers.
        external: [
          '@resvg/resvg-wasm',
          'fontkit',
          'pdfkit',
          'pino',
          'prom-client',
          'rate-limiter-flexible',
          'satori',
          'write-file-atomic',
        ],
        // Vue's modules for bundlers: without its compiler, and with the flags above.
        resolve: { conditions: ['module', 'production'] },
      }
    : {},
}))
