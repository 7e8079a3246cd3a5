import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { languageName } from '../../languages'
import type { LetterPreview, LetterView } from '../../letters/contract'
import type { Locale } from '../../contract'
import { ChoiceField } from '../ChoiceField'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { Section } from '../Section'
import { useTelling } from '../useTelling'
import { useTestLetterMutation } from './asking'

const ways = ['wide', 'phone', 'dark', 'text'] as const
type Way = (typeof ways)[number]

interface Props {
  letter: LetterView
  /** Left out: it can't be tested any more. False: it could not be saved. */
  beforeTest?: () => Promise<boolean>
}

/** How the letter looks in mail programs. */
export function Look({ letter, beforeTest }: Props) {
  const texts = useWordsOf('letters')
  const own = useLanguage()
  const [wanted, setWanted] = useState<Locale>(own)
  const [way, setWay] = useState<Way>('wide')
  const written = letter.choices.languages.filter(({ code }) => letter.previews[code])
  const shown = written.find(({ code }) => code === wanted) ?? written[0]
  const preview = shown && letter.previews[shown.code]
  return (
    <Section title={texts.look}>
      {shown && preview ? (
        <>
          <Flex gap={4} wrap="wrap" alignItems="flex-end">
            {written.length > 1 && (
              <ChoiceField
                label={texts.language}
                value={shown.code}
                options={written.map(({ code }) => [code, languageName(code, own)])}
                onChoose={(chosen) => {
                  const known = written.find(({ code }) => code === chosen)
                  if (known) setWanted(known.code)
                }}
              />
            )}
            <ChoiceField
              label={texts.way}
              value={way}
              options={ways.map((one) => [one, texts.ways[one]])}
              onChoose={(chosen) => setWay(ways.find((one) => one === chosen) ?? 'wide')}
            />
          </Flex>
          <Typography fontWeight="bold" lang={shown.code}>
            {preview.subject}
          </Typography>
          <Mail preview={preview} way={way} language={shown.code} />
          {beforeTest && <Test letter={letter} language={shown.code} before={beforeTest} />}
        </>
      ) : (
        <Typography>{texts.nothingToLook}</Typography>
      )}
    </Section>
  )
}

interface MailProps {
  preview: LetterPreview
  way: Way
  language: Locale
}

function Mail({ preview: { html, text }, way, language }: MailProps) {
  const texts = useWordsOf('letters')
  if (way === 'text') {
    return (
      <Box background="neutral100" padding={4} hasRadius>
        <pre lang={language} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {text}
        </pre>
      </Box>
    )
  }
  return (
    <iframe
      title={texts.look}
      // Nothing in it runs, and nothing is opened by it.
      sandbox=""
      srcDoc={html}
      style={{
        width: way === 'phone' ? 'min(100%, 375px)' : '100%',
        height: '40rem',
        border: '1px solid #8e8ea9',
        borderRadius: 4,
        colorScheme: way === 'dark' ? 'dark' : 'light',
      }}
    />
  )
}

interface TestProps {
  letter: LetterView
  language: Locale
  before: () => Promise<boolean>
}

function Test({ letter: { code, testTo }, language: wanted, before }: TestProps) {
  const texts = useWordsOf('letters')
  const language = useLanguage()
  const tell = useTelling(texts.failed)
  const [test, { isLoading }] = useTestLetterMutation()

  async function send() {
    if (!(await before())) return
    await tell(test({ code, language, data: { language: wanted } }), ({ to }) => texts.tested(to))
  }

  return (
    <div>
      <Button variant="secondary" loading={isLoading} onClick={() => void send()}>
        {texts.test(testTo)}
      </Button>
    </div>
  )
}
