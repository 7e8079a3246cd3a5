import { shortName, typesThatAre } from 'cms/content/types'
import type { Locale } from 'cms/contract'
import { administrator } from './system'

/** A meeting or date change as the admin's own form sends it. */
export type Fields = Record<string, unknown>

/** Types of which visitors see what was published. */
const withDrafts = new Set<string>(typesThatAre('drafted').map((uid) => shortName(uid)))

/** Signs in as the administrator and gives the token of the session; tests share one. */
export async function signIn(cmsUrl: string): Promise<string> {
  const response = await fetch(`${cmsUrl}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(administrator),
  })
  return textAt(await response.json(), 'data', 'token')
}

/** Speaks to the cms as the admin's pages do, for content that a test needs but is not about. */
export class Editor {
  readonly #cmsUrl: string
  readonly #token: string
  readonly #made: string[] = []

  constructor(cmsUrl: string, token: string) {
    this.#cmsUrl = cmsUrl
    this.#token = token
  }

  /** Makes an entry, publishes it if its type has drafts, and gives its `documentId`. */
  async make(type: string, fields: Fields): Promise<string> {
    const id = await this.begin(type, fields)
    if (withDrafts.has(type)) await this.publish(type, id, fields)
    return id
  }

  /** Makes an entry, and publishes nothing of it. */
  async begin(type: string, fields: Fields): Promise<string> {
    const path = pathOf(type)
    const made = await this.ask('POST', path, fields)
    const id = textAt(made, 'data', 'documentId')
    this.#made.push(`${path}/${id}`)
    return id
  }

  /** Publishes an entry's draft in a language, with what is changed of it at the same time. */
  async publish(
    type: string,
    id: string,
    fields: Fields = {},
    locale: Locale = 'en',
  ): Promise<void> {
    await this.ask('POST', `${pathOf(type)}/${id}/actions/publish?locale=${locale}`, fields)
  }

  /** Takes a person out who withdrew the consent to be shown. */
  async withdraw(id: string): Promise<void> {
    await this.ask('POST', `/branchline/withdrawals/${id}`)
  }

  /** Plans what is to happen to an entry in a language. @param wallTime of the site, `2036-05-15T19:00` */
  async plan(
    { type, id, locale = 'en' }: { type: string; id: string; locale?: Locale },
    action: 'publishAt' | 'unpublishAt',
    wallTime: string,
  ): Promise<void> {
    const nothing = { publishAt: null, unpublishAt: null, allLanguages: false }
    const plans = { ...nothing, [action]: wallTime }
    await this.ask('PUT', `/schedule/api::${type}.${type}/${id}?locale=${locale}`, plans)
  }

  /** What an address of the cms answers to an editor, as JSON; null: there is nothing. */
  async read(path: string): Promise<unknown> {
    const response = await this.#fetch('GET', path)
    const text = await response.text()
    if (response.status === 404) return null
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`)
    return JSON.parse(text)
  }

  /** Changes fields of an entry in a language, and publishes it there if its type has drafts. */
  async change(type: string, id: string, fields: Fields, locale: Locale = 'en'): Promise<void> {
    await this.draft(type, id, fields, locale)
    if (withDrafts.has(type)) await this.publish(type, id, fields, locale)
  }

  /** Changes fields of an entry's draft, of which visitors see nothing. */
  async draft(type: string, id: string, fields: Fields, locale: Locale = 'en'): Promise<void> {
    await this.ask('PUT', `${pathOf(type)}/${id}?locale=${locale}`, fields)
  }

  /** Changes fields of what there is one of, by the path of its form's requests. */
  async save(path: string, fields: Fields): Promise<void> {
    await this.ask('PUT', path, fields)
  }

  /** What stands in a field of what there is one of, as its form would send it back. */
  async valueOf(path: string, field: string): Promise<unknown> {
    const answer = await this.read(path)
    const document = isRecord(answer) ? answer['data'] : undefined
    return isRecord(document) ? document[field] : undefined
  }

  /** Takes a language of an entry away from visitors; without the default one they see no other. */
  async unpublish(type: string, id: string, locale: Locale = 'en'): Promise<void> {
    await this.ask('POST', `${pathOf(type)}/${id}/actions/unpublish?locale=${locale}`, {})
  }

  /** The `documentId` of an entry of which `field` (of a related one: `meeting.slug`) is `value`. */
  async find(type: string, field: string, value: string): Promise<string> {
    const [id] = await this.#findAll(type, field, value)
    if (id === undefined) throw new Error(`there is no ${type} with ${field} ${value}`)
    return id
  }

  /** How many such entries there are, drafts included. */
  async count(type: string, field: string, value: string): Promise<number> {
    return (await this.#findAll(type, field, value)).length
  }

  /** Takes away one entry. */
  async delete(type: string, id: string): Promise<void> {
    await this.ask('DELETE', `${pathOf(type)}/${id}`)
  }

  /** Takes away all such entries, whoever made them. */
  async remove(type: string, field: string, value: string): Promise<void> {
    for (const id of await this.#findAll(type, field, value)) {
      await this.ask('DELETE', `${pathOf(type)}/${id}`)
    }
  }

  /** Takes a page out of the menu at the top, in every language. */
  async takeOutOfMenu(title: string): Promise<void> {
    for (const page of await this.#findAll('page', 'title', title)) {
      await this.ask('DELETE', `/branchline/menus/header/${page}`)
    }
  }

  async #findAll(type: string, field: string, value: string): Promise<string[]> {
    const steps = field.split('.').map((step) => `[${step}]`)
    const query = new URLSearchParams({ [`filters${steps.join('')}[$eq]`]: value })
    const answer = await this.ask('GET', `${pathOf(type)}?${query}`)
    const results: unknown[] =
      isRecord(answer) && Array.isArray(answer.results) ? answer.results : []
    return results.map((result) => textAt(result, 'documentId'))
  }

  /** Takes away what it made, the latest first; a test may have deleted some of it itself. */
  async tidyUp(): Promise<void> {
    for (const path of this.#made.splice(0).reverse()) {
      if ((await this.read(path)) !== null) await this.ask('DELETE', path)
    }
  }

  /** Asks for anything else. @returns JSON; null where the answer is empty */
  async ask(method: string, path: string, body?: Fields | FormData): Promise<unknown> {
    const response = await this.#fetch(method, path, body)
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`)
    return text === '' ? null : JSON.parse(text)
  }

  #fetch(method: string, path: string, body?: Fields | FormData): Promise<Response> {
    const authorization = `Bearer ${this.#token}`
    if (body === undefined || body instanceof FormData) {
      return fetch(this.#cmsUrl + path, { method, headers: { authorization }, body })
    }
    const headers = { authorization, 'content-type': 'application/json' }
    return fetch(this.#cmsUrl + path, { method, headers, body: JSON.stringify(body) })
  }
}

function pathOf(type: string): string {
  return `/content-manager/collection-types/api::${type}.${type}`
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function textAt(value: unknown, ...steps: string[]): string {
  const found = steps.reduce<unknown>(
    (inner, step) => (isRecord(inner) ? inner[step] : undefined),
    value,
  )
  if (typeof found === 'string') return found
  throw new Error(`there is no text at ${steps.join('.')} of ${JSON.stringify(value)}`)
}
