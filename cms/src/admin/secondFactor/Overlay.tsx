import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { ThemeProvider } from 'styled-components'
import type { Locale } from '../../contract'
import type { OwnSecondFactor } from '../../secondFactor/contract'
import { languageOfPage } from '../languages/ofPage'
import { statusOf } from '../fetchErrors'
import { readOwn } from './asking'
import { GiveCode } from './GiveCode'
import { leaveSession, logOut } from './leaving'
import { SetUp } from './SetUp'
import { stepStyle } from './style'
import { SurroundingsContext, useSurroundings, type Surroundings } from './surroundings'
import { useTheme } from './theme'
import { useSending } from './useSending'
import { secondStepWordsOf } from './words'

interface Props {
  /** In which it stands. */
  dialog: HTMLDialogElement
  onDone: () => void
}

/** All that somebody sees who has logged in and has the second step ahead of them. */
export function Overlay({ dialog, onDone }: Props) {
  const [own, setOwn] = useState<OwnSecondFactor | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const surroundings = useSurroundingsOf(dialog, own?.language ?? languageOfPage())

  async function load() {
    setOwn(null)
    setHasFailed(false)
    try {
      const read = await readOwn()
      // Another tab was quicker.
      if (read.needs === null) onDone()
      else setOwn(read)
    } catch (error) {
      if (statusOf(error) === 401) leaveSession()
      else setHasFailed(true)
    }
  }
  // Once, when it opens.
  useEffect(() => void load(), [])

  return (
    <ThemeProvider theme={useTheme()}>
      <SurroundingsContext.Provider value={surroundings}>
        <Frame>
          {own === null && <Waiting hasFailed={hasFailed} onRetry={() => void load()} />}
          {own?.needs === 'code' && <GiveCode onDone={onDone} />}
          {own?.needs === 'setUp' && (
            <SetUp own={own} onDone={onDone} onRestart={() => void load()} />
          )}
        </Frame>
      </SurroundingsContext.Provider>
    </ThemeProvider>
  )
}

function useSurroundingsOf(dialog: HTMLDialogElement, language: Locale): Surroundings {
  const texts = secondStepWordsOf(language)
  useEffect(() => {
    dialog.lang = language
    dialog.setAttribute('aria-label', texts.title)
  }, [dialog, language, texts])
  const onStep = useTitle()
  return useMemo<Surroundings>(
    () => ({ texts, heading: 'h1', onStep, onSessionEnd: leaveSession }),
    [texts, onStep],
  )
}

/** Lets the browser's tab say the step, and gives its title back at the end. */
function useTitle(): (title: string) => void {
  const [titles] = useState(() => ({ before: document.title, ours: '' }))
  useEffect(
    () => () => {
      // A page below may have got another one meanwhile.
      if (document.title === titles.ours) document.title = titles.before
    },
    [titles],
  )
  return useMemo(
    () => (title) => {
      titles.ours = `${title} | Branchline`
      document.title = titles.ours
    },
    [titles],
  )
}

function Frame({ children }: { children: ReactNode }) {
  const { texts } = useSurroundings()
  return (
    <Box
      className="second-step"
      background="neutral100"
      color="neutral800"
      minHeight="100%"
      padding={{ initial: 4, medium: 8 }}
    >
      <style>{stepStyle}</style>
      <Flex direction="column" alignItems="stretch" gap={5} maxWidth="56rem" margin="auto">
        <Box
          background="neutral0"
          padding={{ initial: 4, medium: 7 }}
          shadow="tableShadow"
          hasRadius
        >
          {children}
        </Box>
        <Leave name={texts.logInAsOther} />
      </Flex>
    </Box>
  )
}

function Leave({ name }: { name: string }) {
  const { isSending, error, send } = useSending()
  return (
    <Flex direction="column" alignItems="center" gap={2}>
      <Button variant="ghost" size="L" loading={isSending} onClick={() => void send(logOut)}>
        {name}
      </Button>
      <Typography role="alert" textColor="danger600">
        {error ?? ''}
      </Typography>
    </Flex>
  )
}

function Waiting({ hasFailed, onRetry }: { hasFailed: boolean; onRetry: () => void }) {
  const { texts } = useSurroundings()
  if (!hasFailed) return <Typography role="status">{texts.loading}</Typography>
  return (
    <Flex direction="column" alignItems="flex-start" gap={4} role="alert">
      <Typography>{texts.failed}</Typography>
      <Button size="L" onClick={onRetry}>
        {texts.retry}
      </Button>
    </Flex>
  )
}
