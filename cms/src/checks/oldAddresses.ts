/** What a redirect says: the page, or else the address to which it leads. */
export interface RedirectTarget {
  page: string | null
  to: string | null
}

/** Where an old address leads in the end. */
export type End =
  | { kind: 'page'; documentId: string }
  | { kind: 'address'; to: string }
  | { kind: 'nothing' }
  /** Addresses that lead to each other; `over` is the one that is reached again. */
  | { kind: 'circle'; over: string }

/** The old addresses of a site, each with what its redirect says; without the first slash. */
export class OldAddresses {
  readonly #targets: ReadonlyMap<string, RedirectTarget>
  readonly #inSite: (link: string) => string | null

  /** @param inSite gives the address of a link that stays on the site, null for any other link */
  constructor(
    targets: ReadonlyMap<string, RedirectTarget>,
    inSite: (link: string) => string | null,
  ) {
    this.#targets = targets
    this.#inSite = inSite
  }

  /** Null: it is no old address. */
  follow(address: string): End | null {
    if (!this.#targets.has(address)) return null
    const passed = [address]
    for (;;) {
      const target = this.#targets.get(passed.at(-1) ?? '')
      if (target?.page) return { kind: 'page', documentId: target.page }
      if (!target?.to) return { kind: 'nothing' }
      const next = this.#inSite(target.to)
      if (next === null || !this.#targets.has(next)) return { kind: 'address', to: target.to }
      if (passed.includes(next)) return { kind: 'circle', over: next }
      passed.push(next)
    }
  }
}
