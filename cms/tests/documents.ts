/** Documents, as the forms of the admin write them, for tests. */
import { expect } from 'vitest'
import type { DocumentReport } from '../src/editing/contract'
import type { AdminSession } from './admin'
import type { Answer } from './cms'

export const collection = '/content-manager/collection-types'
export const single = '/content-manager/single-types'

/** Else what the cms says of it fails the test. */
export function ok(answer: Answer): Answer {
  expect(answer.status, answer.text).toBeLessThan(300)
  return answer
}

/** Which document was made, or saved. */
export function documentIn({ json }: Answer): string {
  return (json as { data: { documentId: string } }).data.documentId
}

/** What a refusal says as a whole. */
export function refusal({ status, text, json }: Answer): string {
  expect(status, text).toBe(400)
  return (json as { error: { message: string } }).error.message
}

/** The messages of a refusal, each behind the field at which the admin shows it. */
export function told(answer: Answer): string[] {
  expect(answer.status, answer.text).toBe(400)
  const { error } = answer.json as {
    error: {
      name: string
      message: string
      details: { errors: { path: string[]; message: string }[] }
    }
  }
  expect(error.name).toBe('ValidationError')
  expect(error.message).toBe(error.details.errors.map(({ message }) => message).join(' '))
  return error.details.errors.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

/** @param session of whoever writes; tests sign in only after this */
export function documentsBy(session: () => Pick<AdminSession, 'ask'>) {
  async function make(uid: string, data: object, query = ''): Promise<string> {
    const answer = await session().ask('POST', `${collection}/${uid}${query}`, data)
    expect(answer.status, answer.text).toBe(201)
    return documentIn(answer)
  }

  async function save(uid: string, id: string, data: object, query = ''): Promise<void> {
    const answer = await session().ask('PUT', `${collection}/${uid}/${id}${query}`, data)
    expect(answer.status, answer.text).toBe(200)
  }

  function publish(uid: string, id: string, data: object = {}, query = ''): Promise<Answer> {
    return session().ask('POST', `${collection}/${uid}/${id}/actions/publish${query}`, data)
  }

  /** The same where nothing may be in the way. */
  async function makePublic(...document: Parameters<typeof publish>): Promise<void> {
    const answer = await publish(...document)
    expect(answer.status, answer.text).toBe(200)
  }

  async function published(uid: string, data: object): Promise<string> {
    const id = await make(uid, data)
    await makePublic(uid, id, data)
    return id
  }

  /** What the panel beside the form says. */
  async function report(uid: string, id: string, query = ''): Promise<DocumentReport> {
    const answer = await session().ask('GET', `/branchline/documents/${uid}/${id}${query}`)
    expect(answer.status, answer.text).toBe(200)
    return answer.json as DocumentReport
  }

  async function saidOf(
    severity: 'error' | 'warning',
    ...document: Parameters<typeof report>
  ): Promise<string[]> {
    const { problems } = await report(...document)
    return problems
      .filter((problem) => problem.severity === severity)
      .map(({ path, message }) => `${path.join('.')}: ${message}`)
  }

  return {
    ...{ make, save, publish, makePublic, published, report },
    warned: (...document: Parameters<typeof report>) => saidOf('warning', ...document),
    announced: (...document: Parameters<typeof report>) => saidOf('error', ...document),
  }
}
