import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { triggerSessionExpired } from '@strapi/strapi/admin'
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { OwnSecondFactor } from '../../secondFactor/contract'
import { useLanguage } from '../languages/useWords'
import { Section } from '../Section'
import { useWhen } from '../useWhen'
import { makeRecoveryCodes, turnOff } from './asking'
import { EitherCode } from './EitherCode'
import { fewCodes } from './GiveCode'
import { RecoveryCodesStep } from './RecoveryCodesStep'
import { SetUp } from './SetUp'
import { Step } from './Step'
import { stepStyle } from './style'
import { SurroundingsContext, useSurroundings, type Surroundings } from './surroundings'
import { useOwn } from './useOwn'
import { secondStepWordsOf } from './words'

/** In somebody's profile: how it stands with their second step, and what they can do with it. */
export function OwnSection() {
  const texts = secondStepWordsOf(useLanguage())
  const surroundings = useMemo<Surroundings>(
    () => ({
      texts,
      heading: 'h3',
      onStep: () => undefined,
      onSessionEnd: () => void triggerSessionExpired(),
    }),
    [texts],
  )
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <style>{stepStyle}</style>
      <Section title={texts.title}>
        <div className="second-step">
          <Content />
        </div>
      </Section>
    </SurroundingsContext.Provider>
  )
}

type Task = 'setUp' | 'newCodes' | 'turnOff'

function Content() {
  const { texts } = useSurroundings()
  const { own, hasFailed, load } = useOwn()
  const [task, setTask] = useState<Task | null>(null)
  const [told, setTold] = useState('')
  const start = useRef<HTMLDivElement>(null)

  function begin(chosen: Task) {
    setTold('')
    setTask(chosen)
  }

  /** What was pressed is gone. */
  const end = useCallback(
    async (message: string) => {
      setTask(null)
      setTold(message)
      await load()
      start.current?.focus()
    },
    [load],
  )
  useEffect(() => void load(), [load])

  if (hasFailed) {
    return (
      <Flex direction="column" alignItems="flex-start" gap={4} role="alert">
        <Typography>{texts.failed}</Typography>
        <Button onClick={() => void load()}>{texts.retry}</Button>
      </Flex>
    )
  }
  if (own === null) return <Typography>{texts.loading}</Typography>
  return (
    <div ref={start} tabIndex={-1}>
      <Typography role="status" fontWeight="bold" tag="p">
        {told}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {task === null && <State own={own} onTask={begin} />}
        {task !== null && <Doing task={task} own={own} onEnd={(message) => void end(message)} />}
      </Flex>
    </div>
  )
}

function State({ own, onTask }: { own: OwnSecondFactor; onTask: (task: Task) => void }) {
  const { texts } = useSurroundings()
  const when = useWhen()
  const { isOn, since, recoveryCodesLeft: left, isRequired } = own
  if (!isOn) {
    return (
      <>
        <Typography>{texts.what}</Typography>
        <Typography>{texts.own.off}</Typography>
        <Choices>
          <Choice onChoose={() => onTask('setUp')}>{texts.own.setUp}</Choice>
        </Choices>
      </>
    )
  }
  return (
    <>
      <Typography>{texts.what}</Typography>
      {since !== null && <Typography fontWeight="bold">{texts.own.on(when(since))}</Typography>}
      {left !== null && <Typography>{texts.left(left)}</Typography>}
      {left !== null && left <= fewCodes && <Few />}
      <Choices>
        <Choice onChoose={() => onTask('setUp')}>{texts.own.otherPhone}</Choice>
        <Choice onChoose={() => onTask('newCodes')}>{texts.own.newCodes}</Choice>
        {!isRequired && (
          <Button variant="danger-light" size="L" onClick={() => onTask('turnOff')}>
            {texts.own.turnOff}
          </Button>
        )}
      </Choices>
      {isRequired && <Typography textColor="neutral600">{texts.own.isRequired}</Typography>}
    </>
  )
}

function Few() {
  const { texts } = useSurroundings()
  return (
    <Box background="warning100" padding={4} hasRadius>
      <Typography textColor="warning700">{texts.own.few}</Typography>
    </Box>
  )
}

function Choices({ children }: { children: ReactNode }) {
  return (
    <Flex gap={2} wrap="wrap">
      {children}
    </Flex>
  )
}

function Choice({ onChoose, children }: { onChoose: () => void; children: ReactNode }) {
  return (
    <Button variant="secondary" size="L" onClick={onChoose}>
      {children}
    </Button>
  )
}

interface DoingProps {
  task: Task
  own: OwnSecondFactor
  /** @param told what to say then; empty: nothing was done */
  onEnd: (told: string) => void
}

function Doing({ task, own, onEnd }: DoingProps) {
  const { texts } = useSurroundings()
  const cancel = (
    <Button variant="tertiary" size="L" onClick={() => onEnd('')}>
      {texts.cancel}
    </Button>
  )
  if (task === 'newCodes') return <NewCodes onEnd={onEnd} cancel={cancel} />
  if (task === 'turnOff') return <TurningOff onEnd={onEnd} cancel={cancel} />
  return (
    <SetUp
      own={own}
      cancel={cancel}
      onDone={() => onEnd(texts.own.isOnNow)}
      onRestart={() => onEnd('')}
    />
  )
}

interface TaskProps {
  onEnd: DoingProps['onEnd']
  cancel: JSX.Element
}

function NewCodes({ onEnd, cancel }: TaskProps) {
  const { texts } = useSurroundings()
  const [codes, setCodes] = useState<string[] | null>(null)
  if (codes !== null) return <RecoveryCodesStep codes={codes} onKept={() => onEnd('')} />
  return (
    <Step title={texts.own.newCodes}>
      <EitherCode
        lead={texts.own.newCodesLead}
        otherWay={cancel}
        onCode={async (code) => setCodes((await makeRecoveryCodes({ code })).recoveryCodes)}
      />
    </Step>
  )
}

function TurningOff({ onEnd, cancel }: TaskProps) {
  const { texts } = useSurroundings()
  return (
    <Step title={texts.own.turnOff}>
      <EitherCode
        lead={texts.own.turnOffLead}
        submit={texts.own.turnOff}
        variant="danger"
        otherWay={cancel}
        onCode={async (code) => {
          await turnOff({ code })
          onEnd(texts.own.isOffNow)
        }}
      />
    </Step>
  )
}
