import { Button, Flex, Typography } from '@strapi/design-system'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { AskedFirst } from '../AskedFirst'
import { useTelling } from '../useTelling'
import { useAnswerGoneMutation } from './asking'

interface Props {
  /** Of the calendar. */
  id: string
  gone: number
}

/** The two answers to "is that right?"; what cancels is asked once more. */
export function GoneAnswer({ id, gone }: Props) {
  const { question: texts, leave, failed } = useWordsOf('following')
  const language = useLanguage()
  const tell = useTelling(failed)
  const [answerGone, { isLoading }] = useAnswerGoneMutation()

  const answer = (areGone: boolean) =>
    void tell(answerGone({ id, areGone, language }), () => (areGone ? texts.cancelled : texts.kept))

  return (
    <Flex gap={3} wrap="wrap">
      <Button size="L" loading={isLoading} onClick={() => answer(false)}>
        {texts.no}
      </Button>
      <AskedFirst
        button={
          <Button size="L" variant="danger-light" disabled={isLoading}>
            {texts.yes}
          </Button>
        }
        title={texts.confirm}
        no={leave}
        yes={texts.yes}
        isDanger
        onYes={() => answer(true)}
      >
        <Typography>{texts.effect(gone)}</Typography>
      </AskedFirst>
    </Flex>
  )
}
