import { Checkbox } from '@strapi/design-system'
import type { EntryView } from '../../involve/entriesPage/contract'
import { useWordsOf } from '../languages/useWords'

export interface ListProps {
  entries: EntryView[]
  selected: ReadonlySet<number>
  onSelect: (selected: ReadonlySet<number>) => void
  onOpen: (entry: EntryView) => void
}

/** @param isLabelled whether there is room for its words */
export function SelectAll({
  entries,
  selected,
  onSelect,
  isLabelled = false,
}: ListProps & { isLabelled?: boolean }) {
  const { selectAll } = useWordsOf('involve')
  const count = entries.filter(({ id }) => selected.has(id)).length
  const isAll = count === entries.length
  return (
    <Checkbox
      checked={isAll || (count > 0 ? 'indeterminate' : false)}
      onCheckedChange={() => onSelect(new Set(isAll ? [] : entries.map(({ id }) => id)))}
      {...(isLabelled ? {} : { 'aria-label': selectAll })}
    >
      {isLabelled ? selectAll : undefined}
    </Checkbox>
  )
}

/** @returns what is selected with an entry turned over */
export function turned(selected: ReadonlySet<number>, id: number): ReadonlySet<number> {
  const next = new Set(selected)
  if (!next.delete(id)) next.add(id)
  return next
}
