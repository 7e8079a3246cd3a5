/** Says of a picture what was typed. @returns false: it did not arrive */
type Save = () => Promise<boolean>

/** By the id of a file and a language: what was typed of it, and how it is sent. */
export class Descriptions {
  /** Not sent yet. */
  readonly #typed = new Map<string, Save>()
  /** On their way; what is typed of the same meanwhile waits for its turn. */
  readonly #sent = new Map<string, Promise<void>>()

  note(text: string, save: Save): void {
    this.#typed.set(text, save)
  }

  /** Sends what was typed, and waits for all that is on its way. */
  async send(): Promise<void> {
    const texts = new Set([...this.#typed.keys(), ...this.#sent.keys()])
    await Promise.all([...texts].map((text) => this.#turn(text)))
  }

  async #turn(text: string): Promise<void> {
    for (;;) {
      const before = this.#sent.get(text)
      if (!before) break
      await before
    }
    const save = this.#typed.get(text)
    if (!save) return
    this.#typed.delete(text)
    const sent = save().then((isDone) => {
      this.#sent.delete(text)
      // The next save tries it again, unless something else was typed there.
      if (!isDone && !this.#typed.has(text)) this.#typed.set(text, save)
    })
    this.#sent.set(text, sent)
    await sent
  }
}

const descriptions = new Descriptions()

/** Keeps in mind what has to be sent before a document with the picture is saved. */
export function noteDescription(text: string, save: Save): void {
  descriptions.note(text, save)
}

/** Sends what was typed; whoever typed it is told there if it is refused. */
export async function sendDescriptions(): Promise<void> {
  await descriptions.send()
}
