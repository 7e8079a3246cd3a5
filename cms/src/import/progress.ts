const barWidth = 30

/** On a terminal one line with a bar that fills; elsewhere a plain line now and then. */
export class Progress {
  readonly #output: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>
  #done = 0

  constructor(output: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>) {
    this.#output = output
  }

  /** Goes through the items one after the other. */
  async each<Item>(
    name: string,
    items: readonly Item[],
    work: (item: Item) => Promise<void>,
  ): Promise<void> {
    this.#done = 0
    for (const item of items) {
      this.#show(name, items.length)
      await work(item)
      this.#done += 1
    }
    if (items.length > 0) this.#show(name, items.length)
    if (items.length > 0 && this.#output.isTTY) this.#output.write('\n')
  }

  #show(name: string, all: number): void {
    if (this.#output.isTTY) {
      const filled = Math.round((this.#done / all) * barWidth)
      const bar = '█'.repeat(filled).padEnd(barWidth, '░')
      this.#output.write(`\r\u001b[K${bar} ${name} ${this.#done}/${all}`)
      return
    }
    const tenth = Math.max(1, Math.ceil(all / 10))
    if (this.#done === all || this.#done % tenth === 0) {
      this.#output.write(`${name}: ${this.#done} of ${all}\n`)
    }
  }
}
