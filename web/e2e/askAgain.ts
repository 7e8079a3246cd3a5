/**
 * Asks a site, and once more when its answer says that it is too busy now: of addresses that no site map
 * names it lets the cms hear a few at a time.
 *
 * @param pass has that much time go by, in milliseconds
 */
export async function askAgain(
  ask: () => Promise<Response>,
  pass: (ms: number) => Promise<unknown>,
): Promise<Response> {
  const answer = await ask()
  const seconds = answer.headers.get('Retry-After')
  if (answer.status !== 503 || seconds === null) return answer
  await pass(Number(seconds) * 1000)
  return ask()
}
