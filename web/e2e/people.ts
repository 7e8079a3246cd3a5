import type { Locale } from 'cms/contract'

/** Somebody with an account of the admin. */
export interface Person {
  email: string
  password: string
  firstname: string
  /** Strapi's codes: of our Editor, and of our Contributor. */
  role: 'strapi-editor' | 'strapi-author'
  /** Of the admin. */
  language: Locale
}

/**
 * Makes an account that is ready to sign in with.
 *
 * @param token of a session of an administrator
 */
export async function makePerson(cmsUrl: string, token: string, person: Person): Promise<void> {
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
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
  const { email, password, firstname, language } = person
  const { data: roles } = (await ask('GET', '/admin/roles')) as {
    data: { id: number; code: string }[]
  }
  const role = roles.find(({ code }) => code === person.role)
  const { data } = (await ask('POST', '/admin/users', {
    email,
    firstname,
    preferedLanguage: language,
    roles: [role?.id],
  })) as { data: { id: number } }
  await ask('PUT', `/admin/users/${data.id}`, { password, isActive: true })
}
