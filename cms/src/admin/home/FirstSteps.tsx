import { Box, Button, Flex, TextButton, Typography, VisuallyHidden } from '@strapi/design-system'
import { Check, Question } from '@strapi/icons'
import { useAuth } from '@strapi/strapi/admin'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import type { Home } from '../../editing/homeContract'
import { openGuide } from '../guide/opened'
import { useWordsOf } from '../languages/useWords'
import { OnPaper } from '../Section'
import { isPutAway, putAway } from './putAway'
import { firstSteps } from './steps'

/**
 * What most people come for, each with the guide beside it: open for somebody who has written nothing
 * yet, behind its title until they have done all of it or put it away.
 */
export function FirstSteps({ home }: { home: Home }) {
  const { first: words } = useWordsOf('guide')
  const userId = String(useAuth('FirstSteps', (state) => state.user?.id ?? ''))
  const [isShown, setIsShown] = useState(() => !isPutAway(userId))
  const navigate = useNavigate()
  const steps = firstSteps(home)
  const done = steps.filter(({ isDone }) => isDone).length
  if (!isShown || done === steps.length) return null
  return (
    <OnPaper aria-label={words.title}>
      <details open={done === 0}>
        <Box tag="summary" cursor="pointer">
          <Typography tag="h2" variant="delta" style={{ display: 'inline' }}>
            {words.title}
          </Typography>
          {done > 0 && (
            <Typography textColor="neutral600"> {words.done(done, steps.length)}</Typography>
          )}
        </Box>
        <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
          <Typography>{words.about}</Typography>
          <Flex gap={2} wrap="wrap" style={{ columnGap: '2.4rem' }}>
            {steps.map(({ label, topic, path, isDone }) => (
              <TextButton
                key={topic}
                style={{ minHeight: '3.2rem' }}
                startIcon={isDone ? <Check aria-hidden /> : <Question aria-hidden />}
                onClick={() => {
                  if (path !== null) void navigate(path)
                  openGuide(topic)
                }}
              >
                {words[label]}
                {isDone && <VisuallyHidden> {words.isDone}</VisuallyHidden>}
              </TextButton>
            ))}
            <Button
              variant="tertiary"
              onClick={() => {
                putAway(userId)
                setIsShown(false)
              }}
            >
              {words.away}
            </Button>
          </Flex>
        </Flex>
      </details>
    </OnPaper>
  )
}
