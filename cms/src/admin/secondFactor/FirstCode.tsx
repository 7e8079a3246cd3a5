import { Button, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { isOverFor } from '../fetchErrors'
import { CodeForm } from './CodeForm'
import { Remember } from './Remember'
import { Step } from './Step'
import { useSurroundings } from './surroundings'

interface Props {
  place: string
  onCode: (code: string, remembers: boolean) => Promise<void>
  onBack: () => void
  /** Begins with another secret, since what was begun lasts for an hour. */
  onRestart: () => void
}

/** The first code shows that the app has what it needs; only then it is on. */
export function FirstCode({ place, onCode, onBack, onRestart }: Props) {
  const { texts } = useSurroundings()
  const { first } = texts.setUp
  const [remembers, setRemembers] = useState(false)
  const [isOver, setIsOver] = useState(false)

  async function give(code: string) {
    try {
      await onCode(code, remembers)
    } catch (error) {
      setIsOver(isOverFor(error))
      throw error
    }
  }

  return (
    <Step title={first.title} place={place}>
      <Typography>{first.lead}</Typography>
      <CodeForm
        label={texts.digits}
        missing={texts.digitsMissing}
        submit={first.turnOn}
        isOfDigits
        onCode={give}
        otherWay={
          <Button variant="tertiary" size="L" onClick={isOver ? onRestart : onBack}>
            {isOver ? first.restart : first.back}
          </Button>
        }
      >
        <Remember isOn={remembers} onChange={setRemembers} />
      </CodeForm>
    </Step>
  )
}
