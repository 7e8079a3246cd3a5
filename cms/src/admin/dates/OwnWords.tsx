import { Button } from '@strapi/design-system'
import { Pencil } from '@strapi/icons'
import { useNotification } from '@strapi/strapi/admin'
import { useNavigate } from 'react-router-dom'
import type { ReportedDate } from '../../editing/contract'
import { useMakeSpecialDateMutation } from '../asking'
import { specialDatePath } from '../documents'
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

/** Leads to the form in which one date gets its own title, text and speakers, or has them already. */
export function OwnWords({ meeting, date, onlyIn, mayMake }: Props) {
  const words = useWords()
  const navigate = useNavigate()
  const { toggleNotification } = useNotification()
  const [make, { isLoading }] = useMakeSpecialDateMutation()
  const { originalDate, own } = date

  async function begin() {
    const result = await make({ meeting, originalDate, onlyIn })
    if ('error' in result) {
      toggleNotification({ type: 'danger', message: words('dates.failed') })
      return
    }
    void navigate(specialDatePath(result.data.data.documentId))
  }

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
    <Button
      variant="tertiary"
      startIcon={<Pencil />}
      loading={isLoading}
      aria-label={`${words('dates.tell')}: ${date.words}`}
      onClick={() => void begin()}
    >
      {words('dates.tell')}
    </Button>
  )
}
