import type { Component } from 'vue'
import type { Locale, LocalizedPaths, Site } from 'cms/contract'
import type { Screen } from './screens'

/** What was loaded for an address. */
export interface Loaded {
  locale: Locale
  /** null: not even this could be had from the cms. */
  site: Site | null
  screen: Screen
}

/** What one address shows; plain data, which travels as JSON inside the first page. */
export interface Shown extends Loaded {
  /** What it is called, without the site's name. */
  title: string
  /** Where it is in each language; null: it has no address to come back to. */
  paths: LocalizedPaths | null
}

/** What is shown, with what renders it. */
export interface View extends Shown {
  component: Component
  /** As of when it is, if that is not now. */
  asOf: Date | null
  /** Views of one key are the same page with other data. */
  key: string
}
