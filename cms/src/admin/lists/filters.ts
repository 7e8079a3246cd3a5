import { labelId } from '../../strapi/labels'
import type { FilteredList } from '../strapi/hooks'

/** Filters by the names that forms have for the fields; Strapi looks for translations there only. */
export function withLabels(list: FilteredList): FilteredList {
  const { uid } = list.layout.options
  if (uid === undefined) return list
  const displayedFilters = list.displayedFilters.map((filter) => {
    if (typeof filter.label !== 'string') return filter
    const id = labelId('content-types', uid, filter.name)
    return { ...filter, label: { id, defaultMessage: filter.label } }
  })
  return { ...list, displayedFilters }
}
