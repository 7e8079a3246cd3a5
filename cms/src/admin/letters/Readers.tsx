import { Checkbox, Flex, Typography } from '@strapi/design-system'
import { useId } from 'react'
import type { LetterAudience } from '../../letters/contract'
import { languageName } from '../../languages'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { Section } from '../Section'
import type { DraftLetter } from './useDraft'

/** To whom it goes: to all, until somebody chooses. */
export function Readers({ draft }: { draft: DraftLetter }) {
  const texts = useWordsOf('letters')
  const language = useLanguage()
  const { letter, entry, change, refusal } = draft
  const { interests, groups, languages } = letter.choices
  const { audience } = entry
  const choose = (some: Partial<LetterAudience>) => change({ audience: { ...audience, ...some } })
  return (
    <Section title={texts.readersTitle}>
      <Typography role="status">{letter.nobody ?? texts.readersNow(letter.readers)}</Typography>
      {refusal.fields['audience'] && (
        <Typography textColor="danger600">{refusal.fields['audience']}</Typography>
      )}
      <Typography variant="pi" textColor="neutral600">
        {texts.audienceHint}
      </Typography>
      <Choices
        label={texts.interests}
        options={interests.map(({ id, name }) => [id, name])}
        chosen={audience.interests}
        onChoose={(chosen) => choose({ interests: chosen })}
      />
      <Choices
        label={texts.groups}
        options={groups.map(({ id, name }) => [id, name])}
        chosen={audience.groups}
        onChoose={(chosen) => choose({ groups: chosen })}
      />
      {languages.length > 1 && (
        <Choices
          label={texts.languages}
          options={languages.map(({ code }) => [code, languageName(code, language)])}
          chosen={audience.languages}
          onChoose={(chosen) =>
            choose({
              languages: languages.flatMap(({ code }) => (chosen.includes(code) ? [code] : [])),
            })
          }
        />
      )}
    </Section>
  )
}

interface Props {
  label: string
  options: readonly (readonly [value: string, words: string])[]
  chosen: readonly string[]
  onChoose: (chosen: string[]) => void
}

function Choices({ label, options, chosen, onChoose }: Props) {
  const id = useId()
  if (options.length === 0) return null
  return (
    <Flex role="group" aria-labelledby={id} direction="column" alignItems="stretch" gap={2}>
      <Typography id={id} variant="pi" fontWeight="bold">
        {label}
      </Typography>
      {options.map(([value, words]) => (
        <Checkbox
          key={value}
          checked={chosen.includes(value)}
          onCheckedChange={(isChosen) =>
            onChoose(
              isChosen === true ? [...chosen, value] : chosen.filter((other) => other !== value),
            )
          }
        >
          {words}
        </Checkbox>
      ))}
    </Flex>
  )
}
