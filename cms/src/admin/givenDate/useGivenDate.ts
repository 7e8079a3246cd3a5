import { useLocation } from 'react-router-dom'
import { defaultLanguage, onlyInField } from '../../content/languages'
import { isType, typesThatAre } from '../../content/types'
import { useDocumentOf } from '../strapi/documents'
import { chosenDocuments } from '../strapi/formValues'
import { dateInAddress } from './given'

/** The type of what takes place on dates. */
const [meetings] = typesThatAre('dated')

interface Filled {
  values: Record<string, unknown> | undefined
  /** What is to stand in the form is not known yet. */
  isWaiting: boolean
}

/**
 * With what a form begins: a new one about one date of a meeting with both, where its address names
 * them. Nothing is made of it, and nobody is asked whether to leave, before something was typed.
 *
 * @param values with what Strapi would have it begin
 */
export function useGivenDate(
  uid: string,
  isNew: boolean,
  values: Record<string, unknown> | undefined,
): Filled {
  const { search } = useLocation()
  const given = isNew && isType('ofOneDate', uid) ? dateInAddress(search) : null
  const meeting = useDocumentOf(meetings, given === null ? null : given.meeting, defaultLanguage)
  if (given === null || !values) return { values, isWaiting: false }
  if (meeting.isLoading && !meeting.document) return { values, isWaiting: true }
  const { id, documentId, title } = meeting.document ?? {}
  const isThere = typeof id === 'number' && typeof documentId === 'string'
  return {
    isWaiting: false,
    values: {
      ...values,
      originalDate: given.originalDate,
      [onlyInField]: given.onlyIn,
      ...(isThere && {
        meeting: chosenDocuments([
          {
            id,
            documentId,
            locale: defaultLanguage,
            title: typeof title === 'string' ? title : '',
          },
        ]),
      }),
    },
  }
}
