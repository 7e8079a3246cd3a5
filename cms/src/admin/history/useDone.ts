import type { VersionAction, VersionAuthor } from '../../history/contract'
import { useWordsOf } from '../languages/useWords'

/** "Published by Ada". */
export function useDone(): (action: VersionAction, author: VersionAuthor) => string {
  const words = useWordsOf('history')
  return (action, { kind, name }) => {
    const who = kind === 'token' ? words.token(name ?? '') : (name ?? words.system)
    return words.by(words.actions[action], who)
  }
}
