import { inspect } from 'node:util'
import type { Answer, Cms } from './cms'

/** What a cms logs of troubles: an answer that says nothing of its cause is explained by that. */
export class Troubles {
  readonly #logged: string[] = []

  constructor({ strapi }: Pick<Cms, 'strapi'>) {
    strapi.log.on('data', (entry: { level: string }) => {
      if (['error', 'warn'].includes(entry.level)) this.#logged.push(inspect(entry, { depth: 4 }))
    })
  }

  /** What an answer says, and all that was logged until then: for whoever expected another. */
  behind({ text }: Answer): string {
    return [text, ...this.#logged].join('\n')
  }
}
