import { typeByFields } from '../typeByFields'

/** A filter of a list, as Strapi hands it to whoever changes lists; only what is used here. */
interface Filter {
  name: string
  label: string | { id: string; defaultMessage: string }
}

/** What Strapi hands to whoever adds a filter. */
export interface FilteredList {
  displayedFilters: Filter[]
  layout: { metadatas: Record<string, unknown> }
}

/** Filters by the names that forms have for the fields; Strapi looks for translations there only. */
export function withLabels(list: FilteredList): FilteredList {
  const uid = typeByFields(list.layout.metadatas)
  if (uid === undefined) return list
  const displayedFilters = list.displayedFilters.map((filter) => {
    if (typeof filter.label !== 'string') return filter
    const id = `content-manager.content-types.${uid}.${filter.name}`
    return { ...filter, label: { id, defaultMessage: filter.label } }
  })
  return { ...list, displayedFilters }
}
