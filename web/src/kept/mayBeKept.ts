import type { Screen } from '../screens'
import type { Shown } from '../shown'

/**
 * What a phone may keep of what is shown: what everybody reads. Forms, what became of one, and results of
 * a search are never kept, and pages that mailed links open run no script that could.
 */
const kinds: Record<Screen['kind'], boolean> = {
  home: true,
  page: true,
  meetings: true,
  meeting: true,
  date: true,
  archive: true,
  month: true,
  positions: true,
  position: true,
  privacy: true,
  getInvolved: false,
  form: false,
  sent: false,
  search: false,
  notFound: false,
  error: false,
  offline: false,
}

/** Whether a phone may keep what is shown for when it is offline: the branch can have nothing be kept. */
export function mayBeKept({ screen, site }: Pick<Shown, 'screen' | 'site'>): boolean {
  return kinds[screen.kind] && site !== null && !site.keepsNothingOffline
}

/** The kinds of what may be kept. */
export const keptKinds = Object.entries(kinds).flatMap(([kind, isKept]) =>
  isKept ? [kind as Screen['kind']] : [],
)
