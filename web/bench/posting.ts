import { ask, expectAnswer } from '../../cms/bench/client'
import { quantile } from '../../cms/bench/statistics'
import { pause } from './publishing'

/** What is measured: reading alone, and while forms come in. */
export interface Rounds {
  count: number
  /** How long each half of a round takes, in milliseconds. */
  ms: number
}

export interface WhilePosting {
  /** Milliseconds, of all reads in all rounds. */
  alone: { p50: number; p99: number }
  posting: { p50: number; p99: number }
  /** Of the two p99. */
  ratio: number
  reads: number
  /** Forms that were sent, and how many of them the branch took. */
  sent: number
  taken: number
}

const readsPerSecond = 200
/** A thousand in a minute. */
const betweenFormsMs = 60

/** A form may be sent two seconds after its token was given. */
const tokenAgeMs = 2100

/**
 * Reads pages at an even pace, in turns alone and while a thousand forms a minute come in, each from
 * another visitor. A read counts from when it was due: what a busy server holds up is not left out.
 *
 * @param origin of the web server, which has all pages ready
 */
export async function measureWhilePosting(
  origin: string,
  pages: string[],
  { count, ms }: Rounds,
): Promise<WhilePosting> {
  const waits = { alone: [] as number[], posting: [] as number[] }
  let sent = 0
  let taken = 0
  const consent = await consentOf(origin)
  await read(origin, pages, ms)
  for (let round = 0; round < count; round++) {
    const tokens = await tokensOf(origin, Math.floor(ms / betweenFormsMs), round)
    await pause(tokenAgeMs)
    const alone = async () => waits.alone.push(...(await read(origin, pages, ms)))
    const posting = async () => {
      const forms = send(origin, tokens, consent, round)
      waits.posting.push(...(await read(origin, pages, ms)))
      const statuses = await forms
      sent += statuses.length
      taken += statuses.filter((status) => status === 202).length
    }
    for (const half of round % 2 === 0 ? [alone, posting] : [posting, alone]) await half()
  }
  const figures = (all: number[]) => ({ p50: quantile(all, 0.5), p99: quantile(all, 0.99) })
  const [alone, posting] = [figures(waits.alone), figures(waits.posting)]
  const reads = waits.alone.length + waits.posting.length
  return { alone, posting, ratio: posting.p99 / alone.p99, reads, sent, taken }
}

async function read(origin: string, pages: string[], ms: number): Promise<number[]> {
  const began = performance.now()
  const reads: Promise<number>[] = []
  for (let number = 0; ; number++) {
    const due = began + (number * 1000) / readsPerSecond
    if (due > began + ms) break
    const wait = due - performance.now()
    if (wait > 0) await pause(wait)
    const page = pages[number % pages.length] ?? '/'
    const headers = { 'accept-encoding': 'br' }
    reads.push(expectAnswer(origin + page, 200, { headers }).then(() => performance.now() - due))
  }
  return Promise.all(reads)
}

/** As a proxy in front of the site would say it. */
const visitor = (round: number, number: number) => ({
  'x-forwarded-for': `198.18.${round}.${number % 250}`,
})

async function consentOf(origin: string): Promise<string> {
  const { body } = await expectAnswer(`${origin}/api/site/get-involved?locale=en`)
  const answer = JSON.parse(body.toString()) as { consent: { id: string } }
  return answer.consent.id
}

async function tokensOf(origin: string, count: number, round: number): Promise<string[]> {
  const tokens: string[] = []
  for (let number = 0; number < count; number++) {
    const headers = visitor(round, number)
    const url = `${origin}/api/site/forms/token?locale=en`
    const { body } = await expectAnswer(url, 200, { headers })
    tokens.push((JSON.parse(body.toString()) as { token: string }).token)
  }
  return tokens
}

/** @returns the status of each */
async function send(
  origin: string,
  tokens: string[],
  consent: string,
  round: number,
): Promise<number[]> {
  const statuses: Promise<number>[] = []
  for (const [number, token] of tokens.entries()) {
    const entry = {
      token,
      consent,
      email: `visitor-${round}-${number}@example.org`,
      name: 'A visitor',
      message: 'I want to help with the leaflets on Saturday.',
    }
    const asked = ask(`${origin}/api/site/forms/sign-up?locale=en`, {
      method: 'POST',
      headers: { ...visitor(round, number), origin, 'content-type': 'application/json' },
      body: JSON.stringify(entry),
    })
    statuses.push(asked.then(({ status }) => status))
    await pause(betweenFormsMs)
  }
  return Promise.all(statuses)
}
