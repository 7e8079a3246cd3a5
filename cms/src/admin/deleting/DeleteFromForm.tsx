import { useForm } from '@strapi/strapi/admin'
import { useNavigate } from 'react-router-dom'
import { editPath, listPath } from '../documents'
import { DeleteDialog } from './DeleteDialog'
import type { Deleting } from './questions'

interface Props {
  deleting: Deleting
  onClose: () => void
}

/** From its own form: what is left then is the list, or what stands once in its default language. */
export function DeleteFromForm({ deleting, onClose }: Props) {
  const navigate = useNavigate()
  // Strapi's form asks whoever leaves it with something unsaved, but not while it is busy.
  const setSubmitting = useForm('DeleteFromForm', (state) => state.setSubmitting)
  const { kind, uid } = deleting
  const left = kind === 'single-types' ? editPath({ kind, uid, documentId: '' }) : listPath(uid)
  return (
    <DeleteDialog
      deleting={deleting}
      onClose={onClose}
      onBusy={setSubmitting}
      onDeleted={() => navigate(left, { replace: true })}
    />
  )
}
