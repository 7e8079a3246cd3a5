import type { Locale, Site } from 'cms/contract'
import type { Ref } from 'vue'
import { Moved } from './cms/failures'
import type { Fetched, Fetching, FetchingOptions } from './fetching'
import type { Destination } from './loads'
import type { Shown } from './shown'
import { loadWords, wordsOf } from './words'

export interface SourceOptions {
  /** Gives access to the cms; called when something is to be loaded. */
  cms(): Promise<FetchingOptions['cms']>
  /** What the first navigation shows, so that it loads nothing. */
  firstData?: Shown
  /** As of when that is, if it is not of now. */
  asOf?: Date | null
  /** Called when content cannot be had; unless it throws, the error view is shown. */
  failed(error: unknown): void
}

/** Where what addresses show comes from. */
export interface Source {
  /** How it is loaded: the first page brings its data, and does without. */
  fetcher(): Promise<Fetching>
  /** @throws Moved */
  load(to: Destination): Promise<Fetched>
}

export function createSource(options: SourceOptions, now: Readonly<Ref<Date>>): Source {
  const { firstData } = options
  const sites = new Map<Locale, Promise<Site>>()
  if (firstData?.site) sites.set(firstData.locale, Promise.resolve(firstData.site))

  let fetching: Promise<Fetching> | null = null
  const fetcher = () => {
    fetching ??= Promise.all([import('./fetching'), options.cms()]).then(
      ([{ Fetching }, cms]) =>
        new Fetching({ cms, sites, isFrameOld: Boolean(options.asOf), now: () => now.value }),
    )
    fetching.catch(() => (fetching = null))
    return fetching
  }

  return {
    fetcher,
    async load(to) {
      const { locale } = to.meta
      try {
        return await (await fetcher()).fetch(to)
      } catch (error) {
        if (error instanceof Moved) throw error
        options.failed(error)
        const [site] = await Promise.all([sites.get(locale)?.catch(() => null), loadWords(locale)])
        const { title } = wordsOf(locale).error
        const screen = { kind: 'error' as const }
        return { shown: { locale, site: site ?? null, screen, title, paths: null }, asOf: null }
      }
    },
  }
}
