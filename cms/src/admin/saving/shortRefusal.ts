import { isRecord } from '../../records'
import { adminWordsOf } from '../languages'
import { languageOfPage } from '../languages/ofPage'

/**
 * The answer to a save that was refused for several fields, with a message that counts them: each is said
 * at its field, and all of them in one message would cover these.
 */
export async function shortRefusal(response: Response): Promise<Response> {
  if (response.status !== 400) return response
  const body: unknown = await response.clone().json()
  const error = isRecord(body) && isRecord(body['error']) ? body['error'] : null
  const fields = fieldsIn(error?.['details'])
  if (fields < 2) return response
  const message = adminWordsOf(languageOfPage()).saving.fieldsRefused(fields)
  const { status, statusText, headers } = response
  const said = JSON.stringify({ ...(body as object), error: { ...error, message } })
  return new Response(said, { status, statusText, headers })
}

/** How many fields have a message of their own; 0 where something is said of none. */
function fieldsIn(details: unknown): number {
  const all: unknown[] =
    isRecord(details) && Array.isArray(details['errors']) ? details['errors'] : []
  const paths = all.map((one) => (isRecord(one) && Array.isArray(one['path']) ? one['path'] : []))
  return paths.some((path) => path.length === 0)
    ? 0
    : new Set(paths.map((path) => path.join())).size
}
