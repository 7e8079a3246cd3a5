import type { GenericSchema } from 'valibot'
import type { Locale } from 'cms/contract'
import type { CollectionName, ItemOf, ListOf } from '../collections'
import type { SearchedText } from '../searchedText'
import type { Frame, Thing } from '../things'

/** What has to be known of a collection where pages are made and the site is searched: on the server alone. */
export interface ServedCollection<Name extends CollectionName> {
  /** The schema of its list as the front door tells it, and of what stands there. */
  list: GenericSchema<unknown, ListOf<Name>>
  item: GenericSchema<unknown, ItemOf<Name>>
  /** What its list says where no editor wrote a page for it. */
  own: (locale: Locale) => { title: string; lead: string }
  /** The list stands there while it is empty, too. */
  isThereEmpty?: true
  /** In the terms of schema.org. */
  thing: (item: ItemOf<Name>, frame: Frame) => Thing
  /** What stands above the title on the picture that other sites show beside a link. */
  kicker: (item: ItemOf<Name>, locale: Locale) => string
  /** What such sites are told besides (Open Graph). */
  card?: (item: ItemOf<Name>) => Record<string, string>
  /** What is searched of it, besides its title. */
  searched: (item: ItemOf<Name>) => SearchedText
}
