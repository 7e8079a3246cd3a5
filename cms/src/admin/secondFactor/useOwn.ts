import { useCallback, useState } from 'react'
import type { OwnSecondFactor } from '../../secondFactor/contract'
import { statusOf } from '../fetchErrors'
import { readOwn } from './asking'
import { useSurroundings } from './surroundings'

/** How it stands with the reader's own second step, as it was read last. */
export function useOwn() {
  const { onSessionEnd } = useSurroundings()
  const [own, setOwn] = useState<OwnSecondFactor | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const load = useCallback(async () => {
    setHasFailed(false)
    try {
      setOwn(await readOwn())
    } catch (error) {
      if (statusOf(error) === 401) onSessionEnd()
      else setHasFailed(true)
    }
  }, [onSessionEnd])
  return { own, hasFailed, load }
}
