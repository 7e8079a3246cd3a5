/**
 * Makes the two font files that the site serves out of the families' full variable fonts: only the
 * letters of Western European languages, one weight each, no hinting. Run `pnpm fonts` after a
 * change here; the results are kept in the repository, because visitors' browsers are the only
 * place where they are read.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)

/** @param {number} from @param {number} to */
const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')

const characters = [
  range(0x20, 0x7e),
  range(0xc0, 0xff), // Spanish, and the names of most neighbours
  '\u00a0¡¿«»ªº°·©‘’“”–—…•←→',
].join('')

const faces = [
  {
    file: 'archivo-narrow-800.woff2',
    source: '@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2',
    axes: { wdth: 72, wght: 800 },
  },
  {
    file: 'literata-400.woff2',
    source: '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
    axes: { wght: 400 },
  },
]

for (const { file, source, axes } of faces) {
  const subset = await subsetFont(await readFile(require.resolve(source)), characters, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: ['ccmp', 'kern', 'locl', 'mark'],
    noHinting: true,
    noLayoutClosure: true,
  })
  await writeFile(new URL(file, import.meta.url), subset)
  console.log(`${file}: ${subset.length} bytes`)
}
