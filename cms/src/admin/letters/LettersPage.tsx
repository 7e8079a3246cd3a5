import { Page } from '@strapi/strapi/admin'
import { useSearchParams } from 'react-router-dom'
import { letterActions } from '../../labels/permissions'
import { AllLetters } from './AllLetters'
import { OneLetter } from './OneLetter'
import { letterParameter } from './page'

/** Letters to all who asked for them: what there is, and one of them. */
export function LettersPage() {
  const [query] = useSearchParams()
  const code = query.get(letterParameter)
  return (
    <Page.Protect permissions={[{ action: letterActions.write, subject: null }]}>
      {code === null ? <AllLetters /> : <OneLetter key={code} code={code} />}
    </Page.Protect>
  )
}
