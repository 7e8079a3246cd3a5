import { Box, Flex, Typography } from '@strapi/design-system'
import { Question } from '@strapi/icons'
import { lazy, Suspense, useRef } from 'react'
import { useLocation } from 'react-router-dom'
import { useWordsOf } from '../languages/useWords'
import { openGuide, useOpened } from './opened'
import { topicAt } from './topics'

const GuidePanel = lazy(async () => ({ default: (await import('./GuidePanel')).GuidePanel }))

/** In the bar of the admin, so on each of its pages: opens the guide at what helps there. */
export function HelpButton() {
  const words = useWordsOf('guide')
  const { pathname, search } = useLocation()
  const topic = useOpened()
  const button = useRef<HTMLButtonElement>(null)
  const toggle = () => openGuide(topic === null ? topicAt(pathname, search) : null)
  return (
    <Flex justifyContent="center" paddingTop={3} paddingBottom={3}>
      <Box
        ref={button}
        tag="button"
        type="button"
        aria-haspopup="dialog"
        aria-expanded={topic !== null}
        onClick={toggle}
        padding={1}
        hasRadius
        style={{ cursor: 'pointer', color: 'inherit' }}
      >
        <Flex direction="column" gap={1}>
          <Question width="20" height="20" fill="neutral500" aria-hidden />
          <Typography style={{ fontSize: '1.1rem', lineHeight: 1.2 }}>{words.open}</Typography>
        </Flex>
      </Box>
      {topic !== null && (
        <Suspense>
          <GuidePanel
            topic={topic}
            onClose={() => {
              openGuide(null)
              button.current?.focus()
            }}
          />
        </Suspense>
      )}
    </Flex>
  )
}
