import type { Core } from '@strapi/strapi'

/** What the example brought into a database. */
export interface LoadedExample {
  /** Document ids by content type. */
  documents: Record<string, string[]>
  /** Hashes of files in the media library, which they keep in another database too. */
  files: string[]
  /** When it was there, in milliseconds since 1970: what was written later, somebody wrote. */
  at: number
}

/** Whether the example was loaded, and what of it there is: asked over the whole life of a database. */
export class ExampleMemory {
  readonly #store

  constructor(strapi: Core.Strapi) {
    this.#store = strapi.store({ type: 'branchline', name: 'example' })
  }

  async isDecided(): Promise<boolean> {
    return Boolean(await this.#store.get({ key: 'decision' }))
  }

  async decide(decision: 'loaded' | 'left out'): Promise<void> {
    await this.#store.set({ key: 'decision', value: decision })
  }

  /** Null where none is, or an earlier release loaded it and kept no list. */
  async loaded(): Promise<LoadedExample | null> {
    return ((await this.#store.get({ key: 'loaded' })) as LoadedExample | null) ?? null
  }

  async remember(loaded: LoadedExample | null): Promise<void> {
    await this.#store.set({ key: 'loaded', value: loaded })
  }
}
