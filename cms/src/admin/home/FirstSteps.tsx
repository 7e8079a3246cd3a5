import { Button, Flex, Typography } from '@strapi/design-system'
import { useAuth } from '@strapi/strapi/admin'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { isType, shortName, typesThatAre } from '../../content/types'
import type { Home } from '../../editing/homeContract'
import { listPath, newPath } from '../documents'
import { openGuide } from '../guide/opened'
import { topicAt, type Topic } from '../guide/topics'
import { useWordsOf } from '../languages/useWords'
import { Section } from '../Section'
import { isPutAway, putAway } from './putAway'

interface Step {
  label: string
  topic: Topic
  /** Null: it begins on Home itself. */
  path: string | null
}

/** What most people come for, for somebody who has written nothing yet; each with the guide beside it. */
export function FirstSteps({ home }: { home: Home }) {
  const { first: words } = useWordsOf('guide')
  const userId = String(useAuth('FirstSteps', (state) => state.user?.id ?? ''))
  const [isShown, setIsShown] = useState(() => !isPutAway(userId))
  const navigate = useNavigate()
  if (!home.isNewHere || !isShown) return null
  // Pages are there already, and one changes them; of the others one makes new ones.
  const written: Step[] = typesThatAre('drafted')
    .filter((uid) => isType('nested', uid) || home.mayMakeMeetings)
    .map((uid) => ({
      label: words[shortName(uid)],
      topic: topicAt(listPath(uid), ''),
      path: isType('nested', uid) ? listPath(uid) : newPath(uid),
    }))
  const changed: Step[] = home.mayChangeDates
    ? [{ label: words.date, topic: 'cancel-or-move-one-date', path: null }]
    : []
  return (
    <Section title={words.title}>
      <Typography>{words.about}</Typography>
      <Flex gap={2} wrap="wrap">
        {[...written, ...changed].map(({ label, topic, path }) => (
          <Button
            key={topic}
            variant="secondary"
            onClick={() => {
              if (path !== null) void navigate(path)
              openGuide(topic)
            }}
          >
            {label}
          </Button>
        ))}
        <Button
          variant="ghost"
          onClick={() => {
            putAway(userId)
            setIsShown(false)
          }}
        >
          {words.away}
        </Button>
      </Flex>
    </Section>
  )
}
