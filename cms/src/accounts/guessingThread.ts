import { parentPort } from 'node:worker_threads'
import { weaknessOf, type Weakness } from './guessing'

/** A password to be judged. */
export interface Question {
  id: number
  password: string
  own: readonly string[]
}

export interface Verdict {
  id: number
  weakness: Weakness | null
}

parentPort?.on('message', ({ id, password, own }: Question) => {
  const verdict: Verdict = { id, weakness: weaknessOf(password, own) }
  parentPort?.postMessage(verdict)
})
