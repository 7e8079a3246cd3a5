import { useSearchParams } from 'react-router-dom'
import { AllLetters } from './AllLetters'
import { OneLetter } from './OneLetter'
import { letterParameter } from './page'

/** Letters to all who asked for them: what there is, and one of them. The cms asks for the right itself. */
export function LettersPage() {
  const [query] = useSearchParams()
  const code = query.get(letterParameter)
  return code === null ? <AllLetters /> : <OneLetter key={code} code={code} />
}
