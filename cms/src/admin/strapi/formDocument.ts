import { useParams } from 'react-router-dom'
import { formParameters, newDocument } from './addresses'

/** Of which document a form is open. */
export interface FormDocument {
  uid: string
  /** Null for what stands once, and while somebody writes a new one. */
  documentId: string | null
}

/** The document of the form that is open; what is edited in a dialog above it has no address. */
export function useFormDocument(): FormDocument {
  const params = useParams()
  const documentId = params[formParameters.id]
  return {
    uid: params[formParameters.uid] ?? '',
    documentId: documentId === undefined || documentId === newDocument ? null : documentId,
  }
}

/** The document of which a copy is being made in the form that is open; null: that form makes none. */
export function useCopied(): string | null {
  return useParams()[formParameters.copied] ?? null
}
