import { Button, Flex, Typography } from '@strapi/design-system'
import { isBaseQueryError, useForm, useNotification } from '@strapi/strapi/admin'
import { useNavigate } from 'react-router-dom'
import { AskedFirst } from '../AskedFirst'
import { useForgetting } from '../deleting/useForgetting'
import { listPath } from '../documents'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { useWithdrawMutation } from './asking'

/** So long that somebody reads where a picture stays. */
const timeout = 20_000

/** Takes a person out of all that the site holds, once somebody has read what follows from it. */
export function Withdraw({ uid, documentId }: { uid: string; documentId: string }) {
  const words = useWordsOf('withdrawals')
  const language = useLanguage()
  const navigate = useNavigate()
  const { toggleNotification } = useNotification()
  const [withdraw, { isLoading }] = useWithdrawMutation()
  const forget = useForgetting()
  // Strapi's form asks whoever leaves it with something unsaved, but not while it is busy.
  const setSubmitting = useForm('Withdraw', (state) => state.setSubmitting)

  async function confirm() {
    setSubmitting(true)
    const result = await withdraw({ documentId, language })
    if ('error' in result) {
      setSubmitting(false)
      const { error } = result
      const message = (isBaseQueryError(error) && error.message) || words.failed
      toggleNotification({ type: 'danger', message })
      return
    }
    const kept = result.data.left.map(({ name, places }) => words.left(name, places.join(', ')))
    const message = [words.done, ...kept].join(' ')
    toggleNotification({ type: kept.length > 0 ? 'warning' : 'success', message, timeout })
    forget({ kind: 'collection-types', uid, documents: [documentId], locale: '*' })
    void navigate(listPath(uid), { replace: true })
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography variant="pi" textColor="neutral600">
        {words.hint}
      </Typography>
      <AskedFirst
        button={
          <Button variant="danger-light" fullWidth loading={isLoading}>
            {words.button}
          </Button>
        }
        title={words.question}
        no={words.goBack}
        yes={words.yes}
        isDanger
        onYes={() => void confirm()}
      >
        <Typography>{words.effect}</Typography>
      </AskedFirst>
    </Flex>
  )
}
