import { Button, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { CodeForm } from './CodeForm'
import { Remember } from './Remember'
import { Step } from './Step'
import { useSurroundings } from './surroundings'

interface Props {
  place: string
  onCode: (code: string, remembers: boolean) => Promise<void>
  onBack: () => void
  /** Begins with another secret: what was begun lasts for an hour. */
  onRestart: () => void
}

/** The first code shows that the app has what it needs; only then it is on. */
export function FirstCode({ place, onCode, onBack, onRestart }: Props) {
  const { texts } = useSurroundings()
  const { first } = texts.setUp
  const [remembers, setRemembers] = useState(false)
  return (
    <Step title={first.title} place={place}>
      <Typography>{first.lead}</Typography>
      <CodeForm
        label={texts.digits}
        missing={texts.digitsMissing}
        submit={first.turnOn}
        isOfDigits
        onCode={(code) => onCode(code, remembers)}
        otherWay={
          <>
            <Button variant="tertiary" size="L" onClick={onBack}>
              {first.back}
            </Button>
            <Button variant="tertiary" size="L" onClick={onRestart}>
              {first.restart}
            </Button>
          </>
        }
      >
        <Remember isOn={remembers} onChange={setRemembers} />
      </CodeForm>
    </Step>
  )
}
