import type { LettersEvery } from 'cms/contract'
import { defaultLocale, locales } from '../../src/addresses'
import type { Act } from '../../src/mailed/mailed'

/** What a form of a page that a mailed link opened asks for; null: nothing that we know. */
export function actOf(form: URLSearchParams): Act | null {
  // Browsers send lines with CR and LF, and count them as one character.
  const text = (name: string) => form.get(name)?.replaceAll('\r\n', '\n').trim() ?? ''
  const wanted = form.get('do')
  switch (wanted) {
    case 'confirm':
    case 'unsubscribe':
    case 'unsubscribe-all':
    case 'delete':
    case 'letters-end':
    case 'date-confirm':
      return { do: wanted }
    case 'letters-confirm':
      return { do: wanted, consent: text('consent') }
    case 'letters-save': {
      const [interests, groups] = [form.getAll('interests'), form.getAll('groups')]
      const language = locales.find((code) => code === text('language')) ?? defaultLocale
      return { do: wanted, interests, groups, language, every: everyOf(text('every')) }
    }
    case 'date-cancel':
      return { do: wanted, note: text('note') }
    case 'date-move': {
      const [date, startTime, endTime] = [text('date'), text('startTime'), text('endTime')]
      return { do: wanted, date, startTime, endTime, note: text('note') }
    }
    default:
      return null
  }
}

function everyOf(text: string): LettersEvery {
  return text === 'month' ? 'month' : 'each'
}

/** True when a mail program asks for it on behalf of whoever reads there (RFC 8058, section 3.2). */
export function isOneClick(form: URLSearchParams): boolean {
  return form.toString() === 'List-Unsubscribe=One-Click'
}

/** The fields of a posted form, files aside; null: it is no form. */
export async function formOf(type: string, body: ArrayBuffer): Promise<URLSearchParams | null> {
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) {
    return new URLSearchParams(new TextDecoder().decode(body))
  }
  // RFC 8058 prefers this for the one click.
  if (!/^multipart\/form-data\b/i.test(type)) return null
  try {
    const data = await new Response(body, { headers: { 'Content-Type': type } }).formData()
    const fields = [...data].filter((field): field is [string, string] => {
      return typeof field[1] === 'string'
    })
    return new URLSearchParams(fields)
  } catch {
    return null
  }
}

/**
 * Whether a browser says that a page of another site sent the request. That is all there is to ask:
 * nobody is signed in here, and whoever knows the link's token may do what it is for. A form of a
 * page that tells no referrer names the origin "null" (Fetch standard, "append a request Origin").
 *
 * @param siteUrl public origin of the site
 */
export function isFromElsewhere(headers: Headers, siteUrl: string): boolean {
  const site = headers.get('Sec-Fetch-Site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  const origin = headers.get('Origin')
  return origin !== null && origin !== 'null' && origin !== siteUrl
}
