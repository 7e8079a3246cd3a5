import type { Locale } from 'cms/contract'
import { Editor } from './editor'

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
  await new Editor(cmsUrl, token).ask('PUT', `/admin/users/${id}`, { password, isActive: true })
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
  const registration = { registrationToken, userInfo: { firstname, password } }
  await new Editor(cmsUrl, token).ask('POST', '/admin/register', registration)
}

interface Account {
  id: number
  registrationToken: string
}

/** A test that is tried again makes its people anew. */
async function makeAccount(cmsUrl: string, token: string, person: Invited): Promise<Account> {
  const administrator = new Editor(cmsUrl, token)
  const { email, firstname, language } = person
  await removePerson(administrator, email)
  const { data: roles } = (await administrator.read('/admin/roles')) as {
    data: { id: number; code: string }[]
  }
  const role = roles.find(({ code }) => code === person.role)
  const { data } = (await administrator.ask('POST', '/admin/users', {
    email,
    firstname,
    ...(language && { preferedLanguage: language }),
    roles: [role?.id],
  })) as { data: Account }
  return data
}

/** Nobody has an account by that address any more. */
export async function removePerson(administrator: Editor, email: string): Promise<void> {
  for (const { id } of await accountsOf(administrator, email.toLowerCase())) {
    await administrator.ask('DELETE', `/admin/users/${id}`)
  }
}

/** The language that stands in somebody's account, in which the cms answers them. */
export async function languageOf(administrator: Editor, email: string): Promise<string | null> {
  return (await accountsOf(administrator, email))[0]?.preferedLanguage ?? null
}

async function accountsOf(administrator: Editor, email: string) {
  const sought = new URLSearchParams({ 'filters[email][$eq]': email })
  const { data } = (await administrator.read(`/admin/users?${sought}`)) as {
    data: { results: { id: number; preferedLanguage: string | null }[] }
  }
  return data.results
}
