import { Button, Flex, Typography } from '@strapi/design-system'
import { Page, useNotification } from '@strapi/strapi/admin'
import { useRef } from 'react'
import type { OwnSession } from '../../accounts/sessionsContract'
import { PlainList } from '../PlainList'
import { OwnSection } from '../secondFactor/OwnSection'
import { Section } from '../Section'
import { useWords, useWordsOf } from '../languages/useWords'
import { useWhen } from '../useWhen'
import { OwnPage } from '../OwnPage'
import { NotLoaded } from '../NotLoaded'
import { useEndOtherSessionsMutation, useEndSessionMutation, useOwnSessionsQuery } from './asking'

/** Where the reader is logged in, to be ended there one by one or all at once. */
export function SessionsPage() {
  const texts = useWordsOf('sessions')
  return (
    <OwnPage title={texts.title} subtitle={texts.subtitle}>
      <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
        <Content />
        <OwnSection />
      </Flex>
    </OwnPage>
  )
}

function Content() {
  const words = useWords()
  const { data, isError, refetch } = useOwnSessionsQuery(undefined, {
    refetchOnMountOrArgChange: true,
  })
  if (data) return <Sessions sessions={data} />
  if (!isError) return <Page.Loading />
  return <NotLoaded said={words('home.failed')} onRetry={() => void refetch()} isPart />
}

function Sessions({ sessions }: { sessions: OwnSession[] }) {
  const texts = useWordsOf('sessions')
  const ending = useEnding()
  const list = useRef<HTMLDivElement>(null)
  const others = sessions.filter(({ isThis }) => !isThis)

  /** The button that was pressed is gone. */
  async function end(act: () => Promise<void>) {
    await act()
    list.current?.focus()
  }
  return (
    <div ref={list} tabIndex={-1}>
      <Section title={texts.list}>
        <PlainList>
          {sessions.map((session) => (
            <Item
              key={session.id}
              session={session}
              onEnd={() => void end(() => ending.one(session))}
            />
          ))}
        </PlainList>
        {others.length > 0 ? (
          <Button variant="danger-light" size="L" onClick={() => void end(ending.others)}>
            {texts.endOthers}
          </Button>
        ) : (
          <Typography textColor="neutral600">{texts.nowhereElse}</Typography>
        )}
      </Section>
    </div>
  )
}

function useEnding() {
  const texts = useWordsOf('sessions')
  const words = useWords()
  const { toggleNotification } = useNotification()
  const [endOne] = useEndSessionMutation()
  const [endOthers] = useEndOtherSessionsMutation()

  async function told(answer: Promise<object>): Promise<void> {
    const isDone = !('error' in (await answer))
    const message = isDone ? texts.ended : words('home.failed')
    toggleNotification({ type: isDone ? 'success' : 'danger', message })
  }
  return {
    one: ({ id }: OwnSession) => told(endOne(id)),
    others: () => told(endOthers()),
  }
}

function Item({ session, onEnd }: { session: OwnSession; onEnd: () => void }) {
  const texts = useWordsOf('sessions')
  const when = useWhen()
  const kind = texts.kind(session.browser, session.system)
  return (
    <Flex justifyContent="space-between" alignItems="center" gap={3} wrap="wrap">
      <Flex direction="column" alignItems="flex-start">
        <Typography fontWeight="bold">{session.isThis ? texts.thisOne(kind) : kind}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {texts.began(when(session.began))}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {texts.renewed(when(session.renewed))}
        </Typography>
      </Flex>
      {!session.isThis && (
        <Button variant="tertiary" size="L" onClick={onEnd} aria-label={texts.endThere(kind)}>
          {texts.end}
        </Button>
      )}
    </Flex>
  )
}
