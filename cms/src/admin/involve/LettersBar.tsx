import { Button, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import type { LettersState } from '../../involve/entriesPage/contract'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { OnPaper } from '../Section'
import { useTelling } from '../useTelling'
import { useAskForLettersMutation } from './asking'

/**
 * How many people get letters. Those who signed up before there were any are asked in two clicks, the
 * second of which says how many they are.
 */
export function LettersBar({ letters: { readers, toAsk } }: { letters: LettersState }) {
  const { ask: texts } = useWordsOf('involve')
  const language = useLanguage()
  const tell = useTelling(texts.failed)
  const [ask, { isLoading }] = useAskForLettersMutation()
  const [isAsking, setIsAsking] = useState(false)

  async function send() {
    if (await tell(ask(language), ({ count }) => texts.done(count))) setIsAsking(false)
  }

  return (
    <OnPaper aria-label={texts.label}>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography>
          {[texts.readers(readers), ...(toAsk > 0 ? [texts.count(toAsk)] : [])].join(' ')}
        </Typography>
        {toAsk === 0 ? null : isAsking ? (
          <>
            <Typography variant="pi">{texts.hint}</Typography>
            <Flex gap={2} wrap="wrap">
              <Button variant="tertiary" autoFocus onClick={() => setIsAsking(false)}>
                {texts.no}
              </Button>
              <Button loading={isLoading} onClick={() => void send()}>
                {texts.yes(toAsk)}
              </Button>
            </Flex>
          </>
        ) : (
          <Button variant="secondary" onClick={() => setIsAsking(true)}>
            {texts.button}
          </Button>
        )}
      </Flex>
    </OnPaper>
  )
}
