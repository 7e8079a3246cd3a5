import { screenFacts } from '../screenFacts'
import type { Screen } from '../screens'
import type { Shown } from '../shown'

/** Whether a phone may keep what is shown for when it is offline: the branch can have nothing be kept. */
export function mayBeKept({ screen, site }: Pick<Shown, 'screen' | 'site'>): boolean {
  const isKept = screenFacts[screen.kind].isKept === true
  return isKept && site !== null && !site.keepsNothingOffline
}

/** The kinds of what may be kept. */
export const keptKinds = Object.entries(screenFacts).flatMap(([kind, { isKept }]) =>
  isKept ? [kind as Screen['kind']] : [],
)
