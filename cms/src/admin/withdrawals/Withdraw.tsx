import { Flex, Typography } from '@strapi/design-system'
import { useForm } from '@strapi/strapi/admin'
import { useNavigate } from 'react-router-dom'
import { useForgetting } from '../deleting/useForgetting'
import { listPath } from '../documents'
import { useWordsOf } from '../languages/useWords'
import { WithdrawButton } from './WithdrawButton'

/** Beside the form of a person, which is left when nothing of them is there any more. */
export function Withdraw({ uid, documentId }: { uid: string; documentId: string }) {
  const words = useWordsOf('withdrawals')
  const navigate = useNavigate()
  const forget = useForgetting()
  // Strapi's form asks whoever leaves it with something unsaved, but not while it is busy.
  const setSubmitting = useForm('Withdraw', (state) => state.setSubmitting)

  function leave() {
    forget({ kind: 'collection-types', uid, documents: [documentId], locale: '*' })
    void navigate(listPath(uid), { replace: true })
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography variant="pi" textColor="neutral600">
        {words.hint}
      </Typography>
      <WithdrawButton
        documentId={documentId}
        isWide
        onAsked={() => setSubmitting(true)}
        onRefused={() => setSubmitting(false)}
        onDone={leave}
      />
    </Flex>
  )
}
