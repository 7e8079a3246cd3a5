import { useForm } from '@strapi/strapi/admin'
import { defaultLanguage } from '../../content/languages'
import { isType } from '../../content/types'
import { useDocumentReportQuery } from '../asking'
import { useLanguage } from '../languages/useWords'
import { useOpenDocument } from '../strapi/fields'
import { valueAt } from '../translations/original'
import { warningsAt } from './warningsAt'

/**
 * What is worth a look at a line of a form; nothing while it is otherwise than it was saved, since only
 * what was saved is looked at.
 *
 * @param name where in the form it is: `agenda.0`
 */
export function useLineWarnings(name: string): string[] {
  const { model, documentId, locale } = useOpenDocument()
  const isSaved = useForm('useLineWarnings', ({ values, initialValues }) => {
    const [now, before] = [values, initialValues].map((all) => valueAt(all, name.split('.')))
    return JSON.stringify(now) === JSON.stringify(before)
  })
  const isLooked = documentId !== undefined && isType('drafted', model) && isSaved
  const { data } = useDocumentReportQuery(
    {
      uid: model,
      documentId: documentId ?? '',
      locale: locale ?? defaultLanguage,
      language: useLanguage(),
    },
    { skip: !isLooked },
  )
  return isLooked ? warningsAt(data?.problems ?? [], name) : []
}
