import { Button, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { pass } from './asking'
import { CodeForm } from './CodeForm'
import { Remember } from './Remember'
import { Step } from './Step'
import { useSurroundings } from './surroundings'

/** So few recovery codes are left that somebody should make new ones. */
export const fewCodes = 3

/** The step of whoever has set it up: a code of the app, or a recovery code. */
export function GiveCode({ onDone }: { onDone: () => void }) {
  const { texts } = useSurroundings()
  const [hasPhone, setHasPhone] = useState(true)
  const [remembers, setRemembers] = useState(false)
  const [left, setLeft] = useState<number | null>(null)

  async function give(code: string) {
    const { wasRecoveryCode, recoveryCodesLeft } = await pass({ code, remembers })
    if (wasRecoveryCode) setLeft(recoveryCodesLeft)
    else onDone()
  }

  if (left !== null) return <UsedUp left={left} onDone={onDone} />
  const remember = <Remember isOn={remembers} onChange={setRemembers} />
  if (!hasPhone)
    return <WithoutPhone onCode={give} onBack={() => setHasPhone(true)} more={remember} />
  return (
    <Step title={texts.give.title}>
      <Typography>{texts.give.lead}</Typography>
      <CodeForm
        label={texts.digits}
        missing={texts.digitsMissing}
        submit={texts.goOn}
        isOfDigits
        onCode={give}
        otherWay={
          <Button variant="tertiary" size="L" onClick={() => setHasPhone(false)}>
            {texts.give.withoutPhone}
          </Button>
        }
      >
        {remember}
      </CodeForm>
    </Step>
  )
}

interface WithoutPhoneProps {
  onCode: (code: string) => Promise<void>
  onBack: () => void
  more: JSX.Element
}

function WithoutPhone({ onCode, onBack, more }: WithoutPhoneProps) {
  const { texts } = useSurroundings()
  return (
    <Step title={texts.recoveryCode}>
      <Typography>{texts.give.recoveryLead}</Typography>
      <CodeForm
        label={texts.recoveryCode}
        missing={texts.recoveryCodeMissing}
        submit={texts.goOn}
        onCode={onCode}
        otherWay={
          <Button variant="tertiary" size="L" onClick={onBack}>
            {texts.give.withPhone}
          </Button>
        }
      >
        {more}
      </CodeForm>
      <Typography textColor="neutral600">{texts.give.noneAtAll}</Typography>
    </Step>
  )
}

function UsedUp({ left, onDone }: { left: number; onDone: () => void }) {
  const { texts } = useSurroundings()
  return (
    <Step title={texts.give.used}>
      <Typography>{texts.left(left)}</Typography>
      {left <= fewCodes && <Typography fontWeight="bold">{texts.give.fewLeft}</Typography>}
      <Button size="L" onClick={onDone}>
        {texts.goOn}
      </Button>
    </Step>
  )
}
