import { Badge } from '@strapi/design-system'
import type { EntryView } from '../../involve/entriesPage/contract'
import { useWordsOf } from '../languages/useWords'

export function StateBadge({ entry: { state, handledAt } }: { entry: EntryView }) {
  const texts = useWordsOf('involve')
  // Who waits still does when somebody has marked them as handled.
  if (state === 'waiting') return <Badge variant="secondary">{texts.stateWaiting}</Badge>
  if (handledAt !== null) return <Badge>{texts.stateHandled}</Badge>
  if (state === 'unconfirmed') return <Badge variant="warning">{texts.stateUnconfirmed}</Badge>
  return <Badge variant="success">{texts.stateNew}</Badge>
}
