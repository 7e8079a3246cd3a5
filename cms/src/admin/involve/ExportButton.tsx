import { Button } from '@strapi/design-system'
import { Download } from '@strapi/icons'
import { useNotification } from '@strapi/strapi/admin'
import type { EntryFilters } from '../../involve/entriesPage/contract'
import { saveAsFile } from '../saveAsFile'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { useTellRefused } from '../useTellRefused'
import { useExportEntriesMutation } from './asking'

interface Props {
  filters: EntryFilters
  isEmpty: boolean
}

/** Hands out what the filters show as a file. */
export function ExportButton({ filters, isEmpty }: Props) {
  const { export: texts } = useWordsOf('involve')
  const language = useLanguage()
  const { toggleNotification } = useNotification()
  const tellRefused = useTellRefused()
  const [exportEntries, { isLoading }] = useExportEntriesMutation()

  async function save() {
    const result = await exportEntries({ filters, language })
    if ('error' in result) {
      tellRefused(result.error, texts.failed)
      return
    }
    const { fileName, csv } = result.data
    saveAsFile(fileName, csv, 'text/csv;charset=utf-8')
    toggleNotification({ type: 'success', message: texts.done(result.data.count) })
  }

  return (
    <Button
      variant="secondary"
      startIcon={<Download />}
      title={texts.hint}
      disabled={isEmpty}
      loading={isLoading}
      onClick={() => void save()}
    >
      {texts.button}
    </Button>
  )
}
