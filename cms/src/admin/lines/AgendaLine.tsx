import { WarningCircle } from '@strapi/icons'
import { useForm } from '@strapi/strapi/admin'
import { isRecord } from '../../records'
import { useLanguage, useWords } from '../languages/useWords'
import { valueAt } from '../translations/original'
import { agendaLine } from './agendaLine'
import { useLineWarnings } from './useLineWarnings'

/** Stands above the fields of a line of an agenda, whether they are open or not. @param props name: where in the form it is */
export function AgendaLine({ name }: { name: string }) {
  const words = useWords()
  const language = useLanguage()
  const item = useForm('AgendaLine', ({ values }) => valueAt(values, name.split('.')))
  const warnings = useLineWarnings(name)
  if (!isRecord(item)) return null
  return (
    <>
      {agendaLine(item, language)}
      {warnings.length > 0 && (
        <>
          {' '}
          <WarningCircle
            role="img"
            aria-label={words('panel.warning')}
            fill="warning600"
            style={{ marginInlineStart: 4, verticalAlign: 'middle' }}
          />
        </>
      )}
    </>
  )
}
