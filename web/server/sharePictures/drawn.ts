import { LRUCache } from 'lru-cache'
import { Busy } from '../cms/gate'

/** Draws something, as the bytes of a file. */
export type Draw<Drawing> = (drawing: Drawing) => Promise<Uint8Array>

/** So many may wait to be drawn: who walks through all addresses is told to come again later. */
const mostWaiting = 20

/** What was drawn, and what is being: each once for all who ask. */
export class Drawn<Drawing> {
  readonly #draw: Draw<Drawing>
  readonly #keyOf: (drawing: Drawing) => string
  readonly #held: LRUCache<string, Buffer>
  readonly #drawing = new Map<string, Promise<Buffer>>()

  /**
   * @param keyOf another one for whatever is drawn otherwise
   * @param maxBytes of what is held
   */
  constructor(draw: Draw<Drawing>, keyOf: (drawing: Drawing) => string, maxBytes = 16 * 2 ** 20) {
    this.#draw = draw
    this.#keyOf = keyOf
    this.#held = new LRUCache({ maxSize: maxBytes, sizeCalculation: (made) => made.byteLength })
  }

  /** @throws Busy when too much is waiting to be drawn */
  async read(drawing: Drawing): Promise<Buffer> {
    const key = this.#keyOf(drawing)
    const ready = this.#held.get(key) ?? this.#drawing.get(key)
    if (ready) return ready
    if (this.#drawing.size >= mostWaiting) throw new Busy('too much waits to be drawn')
    const drawn = this.#draw(drawing)
      .then((bytes) => {
        const made = Buffer.from(bytes)
        this.#held.set(key, made)
        return made
      })
      .finally(() => this.#drawing.delete(key))
    this.#drawing.set(key, drawn)
    return drawn
  }
}
