import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** What is shorter costs more to look for than it saves, in bytes. */
const shortest = 1_024

/** The best that takes no minutes. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
const gzipped = { level: 9 }

/** What Rollup tells a plugin; only what is used here. */
interface Written {
  dir?: string
}

/**
 * A plugin of Vite that puts a compressed copy beside each script and style, twice: Strapi hands out
 * the one that a browser takes. A phone's way is as slow from a machine without Caddy in front.
 */
export function compressed() {
  return {
    name: 'compressed beforehand',
    async writeBundle({ dir = '' }: Written, bundle: Record<string, unknown>): Promise<void> {
      const files = Object.keys(bundle).filter((name) => /\.(js|css|svg)$/.test(name))
      for (const name of files) {
        const file = path.join(dir, name)
        const content = await readFile(file)
        if (content.byteLength < shortest) continue
        await writeFile(`${file}.br`, await promisify(brotliCompress)(content, brotli))
        await writeFile(`${file}.gz`, await promisify(gzip)(content, gzipped))
      }
    },
  }
}
