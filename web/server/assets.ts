import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { caching } from './caching'
import { acceptedEncoding, encodings, type Encoding } from './replies/compression'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

const extensions: Record<Encoding, string> = { br: '.br', gzip: '.gz' }

/** A file of the client build, in memory with its compressed versions. */
export interface Asset {
  content: Buffer
  compressed: Partial<Record<Encoding, Buffer>>
  headers: Record<string, string>
}

/** The files that the site hands out, by their root-relative address. */
export type Assets = ReadonlyMap<string, Asset>

/** Reads the client build at `folder`, without its pages, which the server renders. */
export async function readAssets(folder: string): Promise<Assets> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const assets = new Map<string, Asset>()
  for (const file of files) {
    const type = types[extname(file)]
    const address = `/${relative(folder, file).split(sep).join('/')}`
    if (type === undefined || address.startsWith('/.')) continue
    const content = await readFile(file)
    const compressed: Asset['compressed'] = {}
    for (const encoding of encodings) {
      const version = file + extensions[encoding]
      if (files.includes(version)) compressed[encoding] = await readFile(version)
    }
    const headers = {
      ...headersOf(address, type, content),
      // A font is there in one form only.
      ...(Object.keys(compressed).length > 0 && { Vary: 'Accept-Encoding' }),
    }
    assets.set(address, { content, compressed, headers })
  }
  return assets
}

function headersOf(address: string, type: string, content: Buffer): Record<string, string> {
  const always = { 'Content-Type': type }
  if (address.startsWith('/assets/')) {
    return { ...always, 'Cache-Control': caching.named }
  }
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 16)
  return {
    ...always,
    // Weak: the compressed versions are the same file, but not the same bytes.
    ETag: `W/"${hash}"`,
    'Cache-Control': caching.file,
  }
}

/** The answer to a request for an asset. */
export function assetResponse(asset: Asset, request: Request): Response {
  const known = request.headers.get('If-None-Match')
  if (known !== null && known === asset.headers.ETag) {
    return new Response(null, { status: 304, headers: asset.headers })
  }
  const encoding = acceptedEncoding(request.headers.get('Accept-Encoding') ?? undefined)
  const pressed = encoding ? asset.compressed[encoding] : undefined
  const content = pressed ?? asset.content
  const headers = new Headers(asset.headers)
  if (encoding && pressed) headers.set('Content-Encoding', encoding)
  headers.set('Content-Length', String(content.byteLength))
  return new Response(new Uint8Array(content), { headers })
}
