import type { Response } from 'playwright-core'

/** What no address of the admin answers in a normal session: nobody may, nothing is there, it broke. */
const refusing = (status: number) => status === 403 || status === 404 || status >= 500

let refusals: string[] = []
let expected: RegExp | null = null

/** To be told of every answer that a page has. */
export function noteRefusal(response: Response): void {
  const request = response.request()
  const { pathname } = new URL(response.url())
  const isOfAdmin = pathname.startsWith('/admin') || 'authorization' in request.headers()
  if (!isOfAdmin || !refusing(response.status())) return
  const said = `${response.status()} ${request.method()} ${pathname}`
  if (!expected?.test(said)) refusals.push(said)
}

/** For a test that provokes some. @param those as `403 GET /admin/users/me` */
export function expectRefusals(those: RegExp): void {
  expected = those
}

/** What was refused in the admin since it was asked last, beside what was expected. */
export function takeRefusals(): string[] {
  const taken = refusals
  refusals = []
  expected = null
  return taken
}
