import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import satori from 'satori'
import { logoSource, type Drawing, type Part } from './drawing'
import { faces } from './faces'

let ready: Promise<void> | null = null

/** Made ready once: a second time is refused. */
async function makeReady(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
  try {
    await initWasm(await readFile(file))
  } catch (error) {
    // Where this module was loaded once before in the same process, as tests do, the library is ready.
    if (!String(error).includes('Already initialized')) throw error
  }
}

/** Draws a picture, as a PNG. It takes a tenth of a second and more, in which its thread does nothing else. */
export async function draw({ width, height, root, logo }: Drawing): Promise<Uint8Array> {
  ready ??= makeReady()
  await ready
  const svg = await satori(elementOf(root, logo), { width, height, fonts: faces })
  const drawn = new Resvg(withinMargins(svg), { font: { loadSystemFonts: false } })
  const picture = drawn.render()
  try {
    return picture.asPng()
  } finally {
    picture.free()
    drawn.free()
  }
}

/** Satori lets the lines that strike words through stand out of these at both ends. */
function withinMargins(svg: string): string {
  return svg.replaceAll('stroke-linecap="square"', 'stroke-linecap="butt"')
}

/** As satori takes a part: an element of React. */
type Element = Parameters<typeof satori>[0]

/** The element of a part, with the bytes of the logo where it stands. */
function elementOf(
  { type, props: { children, src, ...props } }: Part,
  logo: Uint8Array | null,
): Element {
  return {
    type,
    key: null,
    props: {
      ...props,
      ...(src === logoSource &&
        logo && {
          src: `data:image/png;base64,${Buffer.from(logo).toString('base64')}`,
        }),
      children: Array.isArray(children)
        ? children.map((child) => (typeof child === 'string' ? child : elementOf(child, logo)))
        : children,
    },
  }
}
