import { adminApi, type StrapiApp } from '@strapi/strapi/admin'
import { isRecord } from '../../records'
import { questionEvent } from './questions'

/** A question to the cms, as the store knows it. */
interface Question {
  /** Of what was asked, with all that it was asked with. */
  key: string
  endpoint: string
  asked: unknown
  /** It was to be asked anew, and was not since it was still being asked. */
  isDropped: boolean
}

/**
 * Has a question asked once more that was to be asked anew while it was still being asked. Its answer
 * may be from before what was saved meanwhile, and Redux Toolkit 1.9 drops the wish: on a slow line a
 * list stayed as it had been before. (Version 2 waits, by its `invalidationBehavior`.) To be called while
 * the admin registers.
 */
export function askAgain(app: StrapiApp): void {
  const dropped = new Set<string>()
  app.addMiddlewares([
    () => (store) => (next) => (action: { type: string }) => {
      const done: unknown = next(action)
      if (adminApi.util.resetApiState.match(action)) dropped.clear()
      const question = endedQuestion(action)
      if (question?.isDropped) dropped.add(question.key)
      else if (question && dropped.delete(question.key)) store.dispatch(asking(question))
      return done
    },
  ])
}

/** Of an event that says that a question has ended, or was not asked; of others null. */
function endedQuestion(action: { type: string; meta?: unknown }): Question | null {
  const { type, meta } = action
  if (type !== `${questionEvent}fulfilled` && type !== `${questionEvent}rejected`) return null
  if (!isRecord(meta) || !isRecord(meta['arg'])) return null
  const { queryCacheKey, endpointName, originalArgs, forceRefetch, subscribe } = meta['arg']
  if (typeof queryCacheKey !== 'string' || typeof endpointName !== 'string') return null
  const wasAsked = meta['condition'] !== true
  const isWish = forceRefetch === true && subscribe === false
  if (!wasAsked && !isWish) return null
  return { key: queryCacheKey, endpoint: endpointName, asked: originalArgs, isDropped: !wasAsked }
}

/** What makes something for the store that asks the cms; which there are the types do not tell. */
interface Endpoint {
  initiate: (asked: unknown, how: { subscribe: false; forceRefetch: true }) => { type: string }
}

function asking({ endpoint, asked }: Question): { type: string } {
  const endpoints = adminApi.endpoints as Record<string, Endpoint>
  const { initiate } = endpoints[endpoint] ?? {}
  if (!initiate) throw new Error(`the admin asks ${endpoint} and does not know it`)
  return initiate(asked, { subscribe: false, forceRefetch: true })
}
