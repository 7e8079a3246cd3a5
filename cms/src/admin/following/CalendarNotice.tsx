import type { ToldNotice } from '../../notices/contract'
import { EditLink } from '../EditLink'
import { useWordsOf } from '../languages/useWords'
import { GoneAnswer } from './GoneAnswer'
import { followingPage } from './page'

/** What can be done at once about a notice of a followed calendar; of another one nothing. */
export function CalendarNotice({ notice }: { notice: ToldNotice }) {
  const texts = useWordsOf('following')
  switch (notice.kind) {
    case 'calendar-gone':
      return <GoneAnswer id={notice.facts.code} gone={notice.facts.gone} />
    case 'calendar-failing':
    case 'calendar-waiting':
      return <EditLink to={`/settings/${followingPage}`}>{texts.toPage}</EditLink>
    default:
      return null
  }
}
