import { useForm } from '@strapi/strapi/admin'
import type { Gap } from './original'

/** Fills a form with what it lacks; nothing is saved by that. */
export function useTakingOver(): (gaps: readonly Gap[]) => void {
  const onChange = useForm('TakingOver', (state) => state.onChange)
  const addFieldRow = useForm('TakingOver', (state) => state.addFieldRow)
  return (gaps) => {
    for (const gap of gaps) {
      if (gap.kind === 'field') onChange(gap.path.join('.'), gap.value)
    }
    // The last first: what comes before keeps its number.
    for (const gap of [...gaps].reverse()) {
      if (gap.kind === 'row') addFieldRow(gap.path.join('.'), gap.value, gap.index)
    }
  }
}
