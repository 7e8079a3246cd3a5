import { Button } from '@strapi/design-system'
import { Download } from '@strapi/icons'
import type { EntryFilters } from '../../involve/entriesPage/contract'
import { saveAsFile } from '../saveAsFile'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { useTelling } from '../useTelling'
import { useExportEntriesMutation } from './asking'

interface Props {
  filters: EntryFilters
  isEmpty: boolean
}

/** Hands out what the filters show as a file. */
export function ExportButton({ filters, isEmpty }: Props) {
  const { export: texts } = useWordsOf('involve')
  const language = useLanguage()
  const tell = useTelling(texts.failed)
  const [exportEntries, { isLoading }] = useExportEntriesMutation()

  const save = () =>
    tell(exportEntries({ filters, language }), ({ fileName, csv, count }) => {
      saveAsFile(fileName, csv, 'text/csv;charset=utf-8')
      return texts.done(count)
    })

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
