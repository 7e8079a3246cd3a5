import { Field, Flex, Textarea, Typography } from '@strapi/design-system'
import type { Locale } from '../../contract'
import { languageName } from '../../languages'
import type { LetterText } from '../../letters/contract'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { Section } from '../Section'
import type { DraftLetter } from './useDraft'

const empty: LetterText = { subject: '', words: '' }

/** What is written in each language. */
export function Texts({ draft }: { draft: DraftLetter }) {
  const texts = useWordsOf('letters')
  const { languages } = draft.letter.choices
  return (
    <Section title={texts.texts}>
      {languages.length > 1 && (
        <Typography variant="pi" textColor="neutral600">
          {texts.languagesHint}
        </Typography>
      )}
      {languages.map(({ code }) => (
        <InLanguage key={code} draft={draft} code={code} isOnly={languages.length === 1} />
      ))}
    </Section>
  )
}

interface Props {
  draft: DraftLetter
  code: Locale
  isOnly: boolean
}

function InLanguage({ draft: { entry, change, refusal }, code, isOnly }: Props) {
  const texts = useWordsOf('letters')
  const own = useLanguage()
  const text = entry.texts[code] ?? empty
  const named = (label: string) => (isOnly ? label : `${label} (${languageName(code, own)})`)
  const write = (some: Partial<LetterText>) =>
    change({ texts: { ...entry.texts, [code]: { ...text, ...some } } })
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root error={refusal.fields[`texts.${code}.subject`]}>
        <Field.Label>{named(texts.subject)}</Field.Label>
        <Field.Input
          lang={code}
          maxLength={150}
          value={text.subject}
          onChange={({ target }) => write({ subject: target.value })}
        />
        <Field.Error />
      </Field.Root>
      <Field.Root error={refusal.fields[`texts.${code}.words`]} hint={texts.wordsHint}>
        <Field.Label>{named(texts.words)}</Field.Label>
        <Textarea
          lang={code}
          value={text.words}
          onChange={({ target }) => write({ words: target.value })}
        />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
    </Flex>
  )
}
