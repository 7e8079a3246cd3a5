import type { Plan } from '../../calendar/plan'
import { withClosures } from './closures'
import { toPlan, type Change } from './plans'
import type { ClosureRow, DateChangeRow, MeetingRow } from './queries'
import { factsOf, type Translations } from './texts'

/** What says when meetings take place. */
interface MeetingContent {
  /** By document id. */
  meetings: ReadonlyMap<string, Translations<MeetingRow>>
  /** By the document id of their meeting. */
  dateChanges: ReadonlyMap<string, DateChangeRow[]>
  closures: readonly ClosureRow[]
}

/**
 * By document id; those without a readable plan are missing. Where nothing was changed of a meeting, its
 * plan is the same object as the one that was made before.
 *
 * @param zone the site's, for meetings that name none
 */
export function plansOf(
  { meetings, dateChanges, closures }: MeetingContent,
  zone: string,
): Map<string, Plan<Change>> {
  const plans = new Map<string, Plan<Change>>()
  for (const [id, meeting] of meetings) {
    const plan = planOf(factsOf(meeting), dateChanges.get(id) ?? [], closures, zone)
    if (plan) plans.set(id, plan)
  }
  return plans
}

interface MadePlan {
  changes: readonly DateChangeRow[]
  closures: readonly ClosureRow[]
  zone: string
  plan: Plan<Change> | null
}

/** The plans that were made last: of a meeting of which nothing was changed it is the same object. */
const madePlans = new WeakMap<MeetingRow, MadePlan>()

function planOf(
  row: MeetingRow,
  changes: readonly DateChangeRow[],
  closures: readonly ClosureRow[],
  zone: string,
): Plan<Change> | null {
  const made = madePlans.get(row)
  if (
    made &&
    made.zone === zone &&
    areSame(made.changes, changes) &&
    areSame(made.closures, closures)
  ) {
    return made.plan
  }
  const own = toPlan(row, changes, zone)
  const plan = own && withClosures(own, row, closures)
  madePlans.set(row, { changes, closures, zone, plan })
  return plan
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index])
}
