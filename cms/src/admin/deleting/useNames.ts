import { isType } from '../../content/types'
import { typeKey } from '../documents'
import { useWords, useWordsOf } from '../languages/useWords'

/** What a document is called where it stands alone: what stands once by its type, since it has no title. */
export function useNames(uid: string): (title: string) => string {
  const words = useWords()
  const { untitled } = useWordsOf('deleting')
  const unnamed = isType('single', uid) ? words(typeKey(uid)) : untitled
  return (title) => title || unnamed
}
