import type { Core } from '@strapi/strapi'
import type { GraveKind, SecurityEvent, SecurityFacts } from './contract'
import { countApart, noteApart } from './noting'
import { nameOf, nobody } from './who'

/** Whoever gives so many wrong codes within an hour most likely knows the password of somebody else. */
const many = 5

interface Named {
  id: number
  firstname: string | null
  lastname: string | null
  email: string
}

type Deed = Extract<SecurityEvent['kind'], `second-factor-${string}` | `recovery-code${string}`>
type FurtherFacts<Kind extends Deed> = Omit<SecurityFacts[Kind], 'name'>

/** Notes what became of somebody's second factor. */
export async function noteFactor<Kind extends Deed>(
  strapi: Core.Strapi,
  kind: Kind,
  account: Named,
  facts: FurtherFacts<Kind>,
  grave: GraveKind | null = null,
): Promise<void> {
  // The compiler does not see that a kind and its facts belong together.
  const event = { kind, facts: { ...facts, name: nameOf(account) } } as SecurityEvent
  await noteApart(strapi, { ...event, about: account.id, grave })
}

/** Counts wrong codes of an account together, by the hour. */
export async function countFailedFactor(strapi: Core.Strapi, account: Named): Promise<void> {
  const facts = { name: nameOf(account) }
  await countApart(
    strapi,
    { kind: 'second-factor-failed', facts, who: nobody(strapi), about: account.id },
    { by: String(account.id), times: 1, grave: { from: many, as: 'many-failures' } },
  )
}
