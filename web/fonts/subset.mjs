/**
 * Makes the font files out of the families' full variable fonts: one weight each, no hinting. Those
 * that the site serves have the letters of Western European languages. Those that pictures are drawn
 * with have all Latin letters of Europe and are no WOFF2, which the program that draws does not read.
 * Run `pnpm fonts` after a change here; the results are kept in the repository.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)

/** @param {number} from @param {number} to */
const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')

const served = [
  range(0x20, 0x7e),
  range(0xc0, 0xff), // Spanish, and the names of most neighbours
  '\u00a0¡¿«»ªº°·©‘’“”–—…•←→',
].join('')

/** As in `server/sharePictures/letters.ts`. */
const drawn = [range(0x20, 0x7e), range(0xa0, 0x17f), '–—‘’‚“”„•…€'].join('')

const archivo = '@fontsource-variable/archivo/files/archivo'
const literata = '@fontsource-variable/literata/files/literata'
const display = { wdth: 72, wght: 800 }
const text = { wght: 400 }

const faces = [
  {
    file: 'archivo-narrow-800.woff2',
    source: `${archivo}-latin-standard-normal.woff2`,
    axes: display,
    characters: served,
  },
  {
    file: 'literata-400.woff2',
    source: `${literata}-latin-wght-normal.woff2`,
    axes: text,
    characters: served,
  },
  // The families' files each have a part of the letters.
  ...['latin', 'latin-ext'].flatMap((part) => [
    {
      file: `pictures/archivo-narrow-800-${part}.ttf`,
      source: `${archivo}-${part}-standard-normal.woff2`,
      axes: display,
      characters: drawn,
    },
    {
      file: `pictures/literata-400-${part}.ttf`,
      source: `${literata}-${part}-wght-normal.woff2`,
      axes: text,
      characters: drawn,
    },
  ]),
]

await mkdir(new URL('pictures/', import.meta.url), { recursive: true })
for (const { file, source, axes, characters } of faces) {
  const subset = await subsetFont(await readFile(require.resolve(source)), characters, {
    targetFormat: file.endsWith('.ttf') ? 'truetype' : 'woff2',
    variationAxes: axes,
    keepFeatures: ['ccmp', 'kern', 'locl', 'mark'],
    noHinting: true,
    noLayoutClosure: true,
  })
  await writeFile(new URL(file, import.meta.url), subset)
  console.log(`${file}: ${subset.length} bytes`)
}
