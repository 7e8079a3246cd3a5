import { Badge } from '@strapi/design-system'
import type { ComponentProps } from 'react'
import type { LetterState as State } from '../../letters/contract'
import { useWordsOf } from '../languages/useWords'

const colours: Record<State, ComponentProps<typeof Badge>['variant']> = {
  draft: 'secondary',
  planned: 'primary',
  sending: 'primary',
  stopped: 'warning',
  sent: 'success',
}

export function LetterState({ state }: { state: State }) {
  const { states } = useWordsOf('letters')
  return <Badge variant={colours[state]}>{states[state]}</Badge>
}
