import type { Answer, Cms } from './cms'

/** Two that nobody would guess, and so none is refused. */
export const goodPassword = 'kettle orbit meadow'
export const otherGoodPassword = 'violet anchor pepper'

export const administrator = { email: 'admin@example.org', password: goodPassword }

/** With which a cms begins that has that administrator from its first start on. */
export const firstAdministrator = {
  ADMIN_EMAIL: administrator.email,
  ADMIN_PASSWORD: administrator.password,
}

/** Speaks to the cms as somebody who has signed in to the admin. */
export interface AdminSession {
  ask: (method: string, path: string, body?: unknown) => Promise<Answer>
  upload: (path: string, form: FormData) => Promise<Answer>
}

/** Registers the first administrator, as the admin's own form does, who is signed in by that. */
export async function registerAdministrator(cms: Pick<Cms, 'ask'>): Promise<AdminSession> {
  const answer = await post(cms, '/admin/register-admin', { firstname: 'Ada', ...administrator })
  const token = tokenOf(answer.json)
  return token === null ? signIn(cms, administrator) : sessionWith(cms, token)
}

/** Makes another user with one of our roles and signs in as them. */
export async function signInAs(
  cms: Cms,
  roleCode: 'strapi-editor' | 'strapi-author' | 'strapi-super-admin',
): Promise<AdminSession> {
  const role = await cms.strapi.db
    .query('admin::role')
    .findOne({ where: { code: roleCode }, select: ['id'] })
  const credentials = { email: `${roleCode}@example.org`, password: goodPassword }
  await cms.strapi.service('admin::user').create({
    firstname: roleCode,
    isActive: true,
    roles: [role.id],
    ...credentials,
  })
  return signIn(cms, credentials)
}

export async function signIn(
  cms: Pick<Cms, 'ask'>,
  credentials: { email: string; password: string },
): Promise<AdminSession> {
  const answer = await post(cms, '/admin/login', credentials)
  const token = tokenOf(answer.json)
  if (token === null) throw new Error(`signing in answered ${answer.status}: ${answer.text}`)
  return sessionWith(cms, token)
}

/** Speaks to the cms as a program does, by a token. */
export async function programWith(
  cms: Cms,
  type: 'read-only' | 'full-access' = 'full-access',
  name = 'A program',
): Promise<AdminSession> {
  const made = { name, type, description: '', lifespan: null }
  const { accessKey } = await cms.strapi.service('admin::api-token').create(made)
  return sessionWith(cms, String(accessKey))
}

function sessionWith(cms: Pick<Cms, 'ask'>, token: string): AdminSession {
  const authorization = `Bearer ${token}`
  return {
    ask: (method, path, body) =>
      cms.ask(path, {
        method,
        headers: { authorization, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    upload: (path, form) =>
      cms.ask(path, { method: 'POST', headers: { authorization }, body: form }),
  }
}

/** Asks without having signed in. */
export function post(
  cms: Pick<Cms, 'ask'>,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return cms.ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

function tokenOf(json: unknown): string | null {
  if (typeof json !== 'object' || json === null || !('data' in json)) return null
  const { data } = json
  if (typeof data !== 'object' || data === null || !('token' in data)) return null
  return typeof data.token === 'string' ? data.token : null
}
