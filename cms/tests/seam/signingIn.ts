import type { Core } from '@strapi/strapi'
import { createAdministrator, hasAccounts } from '../../src/strapi/accounts'
import { isRecord } from '../../src/records'

export const account = {
  firstname: 'Ada',
  email: 'ada@example.org',
  password: 'Branchline1',
}

/** An administrator, with their roles. */
export async function administrator(strapi: Core.Strapi): Promise<object> {
  if (!(await hasAccounts(strapi))) await createAdministrator(strapi, account)
  const user: unknown = await strapi.db
    .query('admin::user')
    .findOne({ where: { email: account.email }, populate: { roles: true } })
  if (!isRecord(user)) throw new Error('no administrator was made')
  return user
}

/** Asks over HTTP. @returns the status, and what the answer holds, if it is JSON */
export async function ask(
  strapi: Core.Strapi,
  path: string,
  init?: RequestInit,
): Promise<{ status: number; body: unknown }> {
  const address = strapi.server.httpServer.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, init)
  const text = await answer.text()
  return { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : text }
}

/** Signs the administrator in. @returns by what they are known from then on */
export async function signIn(strapi: Core.Strapi): Promise<string> {
  const { token } = await logIn(strapi)
  if (typeof token !== 'string') throw new Error('nobody is signed in')
  return token
}

/** @returns what a log-in answers */
export async function logIn(strapi: Core.Strapi): Promise<Record<string, unknown>> {
  await administrator(strapi)
  const { email, password } = account
  const { status, body } = await ask(strapi, '/admin/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  if (!isRecord(body) || !isRecord(body['data'])) throw new Error(`${status} for a log-in`)
  return body['data']
}
