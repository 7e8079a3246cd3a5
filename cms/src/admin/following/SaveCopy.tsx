import { Button } from '@strapi/design-system'
import { Download } from '@strapi/icons'
import type { CalendarView } from '../../following/contract'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { saveAsFile } from '../saveAsFile'
import { useTelling } from '../useTelling'
import { useLastCopyMutation } from './asking'

/** Hands an administrator the calendar as it was read last, also when its server is gone. */
export function SaveCopy({ calendar: { id, name } }: { calendar: CalendarView }) {
  const { about, health, failed } = useWordsOf('following')
  const language = useLanguage()
  const tell = useTelling(failed)
  const [ask, { isLoading }] = useLastCopyMutation()

  const save = () =>
    tell(ask({ id, language }), ({ fileName, ics }) => {
      saveAsFile(fileName, ics, 'text/calendar')
      return health.copySaved
    })

  return (
    <Button
      variant="secondary"
      startIcon={<Download />}
      loading={isLoading}
      aria-label={about(health.saveCopy, name)}
      onClick={() => void save()}
    >
      {health.saveCopy}
    </Button>
  )
}
