import { Button, Field, Flex, Typography } from '@strapi/design-system'
import { CheckCircle, WarningCircle } from '@strapi/icons'
import { useState, type FormEvent } from 'react'
import type { DomainView } from '../../letters/domain/contract'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { PlainList } from '../PlainList'
import { refusalOf, saidOfAll } from '../refusal'
import { Section } from '../Section'
import { Trouble } from '../Trouble'
import { useRefusal } from '../useRefusal'
import { useLookAtDomainMutation } from './asking'

/** Whether letters arrive, as far as the site's domain goes; it is asked when somebody wants to know. */
export function Domain() {
  const texts = useWordsOf('letters').domain
  const { failed } = useWordsOf('letters')
  const language = useLanguage()
  const [look, { data, isLoading }] = useLookAtDomainMutation()
  const [selector, setSelector] = useState('')
  const refused = useRefusal()

  async function ask(event: FormEvent) {
    event.preventDefault()
    const named = selector.trim()
    const result = await look({ language, data: { selector: named === '' ? null : named } })
    if ('error' in result) refused.refuse(refusalOf(result.error, failed))
    else refused.forget()
  }
  const said = saidOfAll(refused.refusal, ['selector'])

  return (
    <Section title={texts.title}>
      <Typography>{texts.hint}</Typography>
      <form ref={refused.form} noValidate onSubmit={(event) => void ask(event)}>
        <Flex direction="column" alignItems="flex-start" gap={3}>
          <Field.Root
            name="selector"
            hint={texts.selectorHint}
            error={refused.refusal.fields['selector']}
          >
            <Field.Label>{texts.selector}</Field.Label>
            <Field.Input
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
              value={selector}
              onChange={({ target }) => {
                setSelector(target.value)
                refused.mended(['selector'])
              }}
            />
            <Field.Error />
            <Field.Hint />
          </Field.Root>
          <Button type="submit" variant="secondary" loading={isLoading}>
            {texts.look}
          </Button>
        </Flex>
      </form>
      <Trouble said={said} />
      <div role="status">{data && <Findings view={data} />}</div>
    </Section>
  )
}

function Findings({ view: { domain, findings } }: { view: DomainView }) {
  const texts = useWordsOf('letters').domain
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography fontWeight="bold">
        {findings.every(({ isGood }) => isGood) ? texts.allGood(domain) : texts.found(domain)}
      </Typography>
      <PlainList>
        {findings.map(({ about, isGood, said }) => (
          <Flex key={about} alignItems="flex-start" gap={2}>
            {isGood ? (
              <CheckCircle aria-hidden fill="success600" />
            ) : (
              <WarningCircle aria-hidden fill="warning600" />
            )}
            <Typography flex="1" minWidth={0} style={{ overflowWrap: 'anywhere' }}>
              {said}
            </Typography>
          </Flex>
        ))}
      </PlainList>
    </Flex>
  )
}
