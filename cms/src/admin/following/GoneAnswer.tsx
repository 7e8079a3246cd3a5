import { Button, Dialog, Flex, Typography } from '@strapi/design-system'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { useAnswerGoneMutation } from './asking'
import { useTelling } from './useTelling'

interface Props {
  /** Of the calendar. */
  id: string
  gone: number
}

/** The two answers to "is that right?"; what cancels is asked once more. */
export function GoneAnswer({ id, gone }: Props) {
  const { question: texts, leave } = useWordsOf('following')
  const language = useLanguage()
  const tell = useTelling()
  const [answerGone, { isLoading }] = useAnswerGoneMutation()

  const answer = (areGone: boolean) =>
    void tell(answerGone({ id, areGone, language }), areGone ? texts.cancelled : texts.kept)

  return (
    <Flex gap={3} wrap="wrap">
      <Button size="L" loading={isLoading} onClick={() => answer(false)}>
        {texts.no}
      </Button>
      <Dialog.Root>
        <Dialog.Trigger>
          <Button size="L" variant="danger-light" disabled={isLoading}>
            {texts.yes}
          </Button>
        </Dialog.Trigger>
        <Dialog.Content>
          <Dialog.Header>{texts.confirm}</Dialog.Header>
          <Dialog.Body>
            <Typography>{texts.effect(gone)}</Typography>
          </Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button variant="tertiary" fullWidth>
                {leave}
              </Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button variant="danger" fullWidth onClick={() => answer(true)}>
                {texts.yes}
              </Button>
            </Dialog.Action>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </Flex>
  )
}
