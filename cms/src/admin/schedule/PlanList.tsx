import { Flex, Typography } from '@strapi/design-system'
import type { PlanView } from '../../schedule/contract'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { languageName } from '../../languages'

/** What is planned for a document, in all its languages, and what failed with its reason. */
export function PlanList({ plans }: { plans: PlanView[] }) {
  const texts = useWordsOf('schedule')
  if (plans.length === 0) return <Typography>{texts.none}</Typography>
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {plans.map((plan) => (
        <OnePlan key={`${plan.language} ${plan.action}`} plan={plan} />
      ))}
    </Flex>
  )
}

function OnePlan({ plan: { action, language, words, problem } }: { plan: PlanView }) {
  const texts = useWordsOf('schedule')
  const reader = useLanguage()
  const said = problem === null ? texts.planned : texts.failed
  const sentence = said(texts[action], languageName(language, reader), words)
  if (problem === null) return <Typography>{sentence}</Typography>
  return (
    <Flex direction="column" alignItems="stretch">
      <Typography textColor="danger600" fontWeight="bold">
        {sentence}
      </Typography>
      <Typography textColor="danger600">{problem}</Typography>
      <Typography>{texts.again}</Typography>
    </Flex>
  )
}
