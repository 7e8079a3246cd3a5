import { Flex } from '@strapi/design-system'
import { useState } from 'react'
import type { NewFactor, OwnSecondFactor } from '../../secondFactor/contract'
import { beginSettingUp, turnOn } from './asking'
import { ConnectApp } from './ConnectApp'
import { FirstCode } from './FirstCode'
import { NoProof, Proof } from './Proof'
import { RecoveryCodesStep } from './RecoveryCodesStep'
import { useSurroundings } from './surroundings'

interface Props {
  own: OwnSecondFactor
  /** Stands below each step before the first code: none where there is no way around it. */
  cancel?: JSX.Element
  onDone: () => void
  /** Asks anew how it stands: what has to be shown first may be another thing by then. */
  onRestart: () => void
}

/** Sets it up, step by step. Whoever reloads before the end begins anew, and is locked out by nothing. */
export function SetUp({ own, cancel, onDone, onRestart }: Props) {
  const { texts } = useSurroundings()
  const [made, setMade] = useState<NewFactor | null>(null)
  const [isConnected, setIsConnected] = useState(false)
  const [codes, setCodes] = useState<string[] | null>(null)
  const { proof } = own
  const count = proof === null ? 3 : 4
  /** Those who show nothing first begin with the second. */
  const place = (number: number) => texts.setUp.step(number - 4 + count, count)
  const begin = async (typed: string | null) => setMade(await beginSettingUp({ proof: typed }))

  if (codes !== null) return <RecoveryCodesStep place={place(4)} codes={codes} onKept={onDone} />
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {made === null && proof === null && <NoProof place={place(2)} onBegin={() => begin(null)} />}
      {made === null && proof !== null && (
        <Proof place={place(1)} own={own} kind={proof} onCode={begin} />
      )}
      {made !== null && (
        <Connecting
          {...{ made, place, isConnected, onRestart }}
          onConnected={setIsConnected}
          onCodes={setCodes}
        />
      )}
      {/* The first code leads back to the square, and that goes on to here. */}
      {cancel && !isConnected && <div>{cancel}</div>}
    </Flex>
  )
}

interface ConnectingProps {
  made: NewFactor
  place: (number: number) => string
  isConnected: boolean
  onConnected: (isConnected: boolean) => void
  onCodes: (codes: string[]) => void
  onRestart: () => void
}

/** Brings the secret into an app, and the app's first code back. */
function Connecting(props: ConnectingProps) {
  const { made, place, isConnected, onConnected, onCodes, onRestart } = props
  if (!isConnected) {
    return <ConnectApp place={place(2)} made={made} onDone={() => onConnected(true)} />
  }
  return (
    <FirstCode
      place={place(3)}
      onBack={() => onConnected(false)}
      onRestart={onRestart}
      onCode={async (code, remembers) => {
        const { ticket } = made
        onCodes((await turnOn({ ticket, code, remembers })).recoveryCodes)
      }}
    />
  )
}
