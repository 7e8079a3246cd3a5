/**
 * Prints the pictures of the example branch: `node seed/pictures/make.mjs [name …]` in `cms/` draws
 * them in code and writes one WebP each beside this file.
 */
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { drawings } from './drawings/index.mjs'

// Strapi's upload plugin brings sharp; it is the same one that will make the smaller sizes.
const fromStrapi = createRequire(
  createRequire(import.meta.url).resolve('@strapi/strapi/package.json'),
)
const fromUpload = createRequire(fromStrapi.resolve('@strapi/upload/package.json'))
const sharp = fromUpload('sharp')

/** Bytes. */
const heaviest = 60_000

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in drawings))
if (unknown.length > 0) {
  console.error(
    `No such picture: ${unknown.join(', ')}. There are: ${Object.keys(drawings).join(', ')}.`,
  )
  process.exit(1)
}

for (const [name, svg] of Object.entries(drawings)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const file = fileURLToPath(new URL(`${name}.webp`, import.meta.url))
  const drawing = sharp(Buffer.from(svg))
  // Flat colours with many edges bear a low quality; the best one that keeps the page light is taken.
  let picture = Buffer.alloc(0)
  for (const quality of [46, 38, 32, 27, 22]) {
    picture = await drawing.clone().webp({ quality, effort: 6, smartDeblock: true }).toBuffer()
    if (picture.length <= heaviest) break
  }
  await writeFile(file, picture)
  console.log(`${name}.webp  ${(picture.length / 1000).toFixed(1)} kB`)
}
