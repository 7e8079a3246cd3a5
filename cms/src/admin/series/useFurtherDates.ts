import { useField } from '@strapi/strapi/admin'
import { useMemo } from 'react'
import { isDate } from '../../calendar/written'
import { isRecord } from '../../records'

/**
 * The dates beside its rules that a form of a meeting has, as far as they are given.
 *
 * @param from only those that are not before it; null: all
 */
export function useFurtherDates(from: string | null): string[] {
  const { value } = useField<unknown>('furtherDates')
  return useMemo(() => {
    const rows: unknown[] = Array.isArray(value) ? value : []
    return rows
      .flatMap((row) => (isRecord(row) && isDate(row['date']) ? row['date'] : []))
      .filter((date) => from === null || date >= from)
  }, [value, from])
}
