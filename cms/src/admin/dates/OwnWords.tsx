import type { ReportedDate } from '../../editing/contract'
import { newSpecialDatePath, specialDatePath } from '../documents'
import { EditLink } from '../EditLink'
import { useWords } from '../languages/useWords'

interface Props {
  /** Document id. */
  meeting: string
  date: Pick<ReportedDate, 'originalDate' | 'words' | 'own'>
  /** The language in which alone the meeting is. */
  onlyIn: string | null
  mayMake: boolean
}

/**
 * Leads to the form in which one date gets its own title, text and speakers, or has them already.
 * Whoever only looks there makes nothing.
 */
export function OwnWords({ meeting, date, onlyIn, mayMake }: Props) {
  const words = useWords()
  const { originalDate, own } = date
  if (own) {
    return (
      <EditLink
        to={specialDatePath(own.documentId)}
        label={`${words('dates.tellAgain')}: ${date.words}`}
      >
        {words(own.isPublished ? 'dates.tellAgain' : 'dates.tellDraft')}
      </EditLink>
    )
  }
  if (!mayMake) return null
  return (
    <EditLink
      to={newSpecialDatePath({ meeting, originalDate, onlyIn })}
      label={`${words('dates.tell')}: ${date.words}`}
    >
      {words('dates.tell')}
    </EditLink>
  )
}
