import { Button } from '@strapi/design-system'
import { Download } from '@strapi/icons'
import type { CalendarView } from '../../following/contract'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { saveAsFile } from '../saveAsFile'
import { useLastCopyMutation } from './asking'
import { useTelling } from './useTelling'

/** Hands an administrator the calendar as it was read last, also when its server is gone. */
export function SaveCopy({ calendar: { id, name } }: { calendar: CalendarView }) {
  const { about, health } = useWordsOf('following')
  const language = useLanguage()
  const tell = useTelling()
  const [ask, { isLoading }] = useLastCopyMutation()

  async function save() {
    const result = await ask({ id, language })
    if ('data' in result) saveAsFile(result.data.fileName, result.data.ics, 'text/calendar')
    return result
  }

  return (
    <Button
      variant="secondary"
      startIcon={<Download />}
      loading={isLoading}
      aria-label={about(health.saveCopy, name)}
      onClick={() => void tell(save(), health.copySaved)}
    >
      {health.saveCopy}
    </Button>
  )
}
