import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { Busy } from '../cms/gate'
import type { Drawing } from './drawing'

export type Draw = (drawing: Drawing) => Promise<Uint8Array>

/** So many may wait to be drawn: who walks through all addresses is told to come again later. */
const mostWaiting = 20

/** Pictures that were drawn, and those that are being: each once for all who ask. */
export class DrawnPictures {
  readonly #draw: Draw
  readonly #held: LRUCache<string, Buffer>
  readonly #drawing = new Map<string, Promise<Buffer>>()

  /** @param maxBytes of those that are held */
  constructor(draw: Draw, maxBytes = 16 * 2 ** 20) {
    this.#draw = draw
    this.#held = new LRUCache({ maxSize: maxBytes, sizeCalculation: (png) => png.byteLength })
  }

  /** @throws Busy when too many are waiting to be drawn */
  async read(drawing: Drawing): Promise<Buffer> {
    const key = keyOf(drawing)
    const ready = this.#held.get(key) ?? this.#drawing.get(key)
    if (ready) return ready
    if (this.#drawing.size >= mostWaiting) throw new Busy('too many pictures wait to be drawn')
    const drawn = this.#draw(drawing)
      .then((png) => {
        const picture = Buffer.from(png)
        this.#held.set(key, picture)
        return picture
      })
      .finally(() => this.#drawing.delete(key))
    this.#drawing.set(key, drawn)
    return drawn
  }
}

/** Another one for whatever is drawn otherwise. */
function keyOf({ width, height, root, logo }: Drawing): string {
  const hash = createHash('sha256').update(JSON.stringify([width, height, root]))
  if (logo) hash.update(logo)
  return hash.digest('base64url')
}
