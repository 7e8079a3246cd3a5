import type { Locale } from 'cms/contract'

/** Somebody with an account of the admin. */
export interface Person {
  email: string
  password: string
  firstname: string
  /** Strapi's codes: of an administrator, of our Editor, and of our Contributor. */
  role: 'strapi-super-admin' | 'strapi-editor' | 'strapi-author'
  /** Of the admin. */
  language: Locale
}

/** Whoever is invited, before there is a password. */
type Invited = Pick<Person, 'email' | 'firstname' | 'role'> & Partial<Pick<Person, 'language'>>

/**
 * Makes an account that is ready to sign in with.
 *
 * @param token of a session of an administrator
 */
export async function makePerson(cmsUrl: string, token: string, person: Person): Promise<void> {
  const { id } = await makeAccount(cmsUrl, token, person)
  const { password } = person
  await ask(cmsUrl, token, 'PUT', `/admin/users/${id}`, { password, isActive: true })
}

/**
 * Invites somebody to choose a password.
 *
 * @param token of a session of an administrator
 * @returns what stands in the link that is sent to them
 */
export async function invite(cmsUrl: string, token: string, person: Invited): Promise<string> {
  return (await makeAccount(cmsUrl, token, person)).registrationToken
}

/** Makes an account as people come by one: invited, they choose a password. @param token as above */
export async function acceptInvitation(
  cmsUrl: string,
  token: string,
  person: Person,
): Promise<void> {
  const registrationToken = await invite(cmsUrl, token, person)
  const { firstname, password } = person
  const userInfo = { firstname, password }
  await ask(cmsUrl, token, 'POST', '/admin/register', { registrationToken, userInfo })
}

interface Account {
  id: number
  registrationToken: string
}

/** A test that is tried again makes its people anew. */
async function makeAccount(cmsUrl: string, token: string, person: Invited): Promise<Account> {
  const { email, firstname, language } = person
  const sought = new URLSearchParams({ 'filters[email][$eq]': email.toLowerCase() })
  const { data: former } = (await ask(cmsUrl, token, 'GET', `/admin/users?${sought}`)) as {
    data: { results: { id: number }[] }
  }
  for (const { id } of former.results) await ask(cmsUrl, token, 'DELETE', `/admin/users/${id}`)
  const { data: roles } = (await ask(cmsUrl, token, 'GET', '/admin/roles')) as {
    data: { id: number; code: string }[]
  }
  const role = roles.find(({ code }) => code === person.role)
  const { data } = (await ask(cmsUrl, token, 'POST', '/admin/users', {
    email,
    firstname,
    ...(language && { preferedLanguage: language }),
    roles: [role?.id],
  })) as { data: Account }
  return data
}

async function ask(
  cmsUrl: string,
  token: string,
  method: string,
  path: string,
  body?: object,
): Promise<unknown> {
  const response = await fetch(cmsUrl + path, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`)
  return JSON.parse(text)
}
