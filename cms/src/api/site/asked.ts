import type { PageAsked } from '../../content/mappers/cursors'
import type { Narrowing } from '../../content/mappers/month'
import type { Programme } from '../../content/mappers/programme'
import { accessNeeds, attendances } from '../../content/narrowing'
import type { Params } from '../../http/params'

export function readArchivePage(params: Params): PageAsked {
  return {
    limit: params.integer('limit', { min: 1, max: 100, fallback: 100 }),
    after: params.cursor(),
  }
}

/** Null: no year is asked for. */
export function readYear(params: Params): number | null {
  const year = params.integer('year', { min: 1, max: 9999, fallback: 0 })
  return year === 0 ? null : year
}

export function readNarrowing(params: Params): Narrowing {
  return {
    topic: params.text('topic'),
    group: params.text('group'),
    attendance: params.oneOf('attendance', attendances),
    access: params.oneOf('access', accessNeeds),
  }
}

export function readProgramme(params: Params): Programme {
  return {
    from: params.date('from'),
    to: params.date('to'),
    ...readNarrowing(params),
    isFolded: params.oneOf('series', ['folded'] as const) !== null,
    limit: params.integer('limit', { min: 1, max: 100, fallback: 20 }),
    after: params.cursor(),
  }
}

/**
 * Whether whoever asks would rather wait a second than hear that nothing is new.
 *
 * @param prefer the header `Prefer` (RFC 7240); `''` without it
 */
export const wantsToWait = (prefer: string): boolean => /(^|[,;\s])wait=[1-9]/.test(prefer)
