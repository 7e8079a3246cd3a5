import { Badge } from '@strapi/design-system'
import type { EntryView } from '../../involve/entriesPage/contract'
import { useWordsOf } from '../languages/useWords'

export function StateBadge({ entry: { state, handledAt } }: { entry: EntryView }) {
  const texts = useWordsOf('involve')
  if (handledAt !== null) return <Badge>{texts.stateHandled}</Badge>
  if (state === 'unconfirmed') return <Badge variant="warning">{texts.stateUnconfirmed}</Badge>
  return <Badge variant="success">{texts.stateNew}</Badge>
}
