import { Button, Flex, Typography } from '@strapi/design-system'
import { useEffect, useState } from 'react'
import type { OwnSecondFactor } from '../../secondFactor/contract'
import { mailProof } from './asking'
import { CodeForm } from './CodeForm'
import { EitherCode } from './EitherCode'
import { Step } from './Step'
import { useSurroundings } from './surroundings'
import { useSending } from './useSending'

interface Props {
  place: string
  own: OwnSecondFactor
  kind: 'mail' | 'command' | 'factor'
  onCode: (code: string) => Promise<void>
}

/** Whoever sets it up shows first that the account is theirs. */
export function Proof({ place, own, kind, onCode }: Props) {
  const { texts } = useSurroundings()
  const { title } = texts.setUp[kind]
  return (
    <Step title={title} place={place}>
      <Typography>{texts.what}</Typography>
      {own.isRequired && !own.isOn && <Typography>{texts.setUp.isRequired}</Typography>}
      {kind === 'mail' && <ByMail email={own.email} onCode={onCode} />}
      {kind === 'command' && <ByCommand email={own.email} onCode={onCode} />}
      {kind === 'factor' && <EitherCode lead={texts.setUp.factor.lead} onCode={onCode} />}
    </Step>
  )
}

interface WayProps {
  onCode: (code: string) => Promise<void>
}

function ByMail({ email, onCode }: WayProps & { email: string }) {
  const { texts } = useSurroundings()
  const { mail } = texts.setUp
  const { isSending, error, send } = useSending()
  const [isSent, setIsSent] = useState(false)
  const [hasCode, setHasCode] = useState(false)

  async function mailOne() {
    if (isSending) return
    setIsSent(false)
    await send(async () => {
      await mailProof()
      setIsSent(true)
      setHasCode(true)
    })
  }
  return (
    <>
      <Typography style={{ overflowWrap: 'anywhere' }}>{mail.lead(email)}</Typography>
      <Flex gap={2} wrap="wrap">
        <Button size="L" variant={hasCode ? 'tertiary' : 'default'} onClick={() => void mailOne()}>
          {hasCode ? mail.again : mail.send}
        </Button>
        {!hasCode && (
          <Button size="L" variant="tertiary" onClick={() => setHasCode(true)}>
            {mail.haveOne}
          </Button>
        )}
      </Flex>
      <div>
        <Typography role="status" tag="p">
          {isSent ? mail.sent : ''}
        </Typography>
        <Typography role="alert" tag="p" textColor="danger600">
          {error ?? ''}
        </Typography>
      </div>
      {hasCode && (
        <CodeForm
          label={mail.code}
          missing={mail.missing}
          submit={texts.goOn}
          isFocused
          onCode={onCode}
        />
      )}
    </>
  )
}

/** What scripts/commands/second-factor.mjs takes. */
const command = (email: string) => `npm run second-factor -- --code=${email}`

function ByCommand({ email, onCode }: WayProps & { email: string }) {
  const { texts } = useSurroundings()
  const { lead, code, missing } = texts.setUp.command
  return (
    <>
      <Typography>{lead}</Typography>
      <code>{command(email)}</code>
      <CodeForm label={code} missing={missing} submit={texts.goOn} onCode={onCode} />
    </>
  )
}

/** Nothing has to be shown: it begins by itself, and again by a button where that failed. */
export function NoProof({ place, onBegin }: { place: string; onBegin: () => Promise<void> }) {
  const { texts } = useSurroundings()
  const { error, send } = useSending()
  const begin = () => void send(onBegin)
  // Once: what stands beside it does not change while it is shown.
  useEffect(begin, [])
  return (
    <Step title={texts.setUp.app.title} place={place}>
      {error === null ? (
        <Typography role="status">{texts.loading}</Typography>
      ) : (
        <>
          <Typography role="alert">{error}</Typography>
          <Button size="L" onClick={begin}>
            {texts.retry}
          </Button>
        </>
      )}
    </Step>
  )
}
