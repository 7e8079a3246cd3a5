import { ask, expectAnswer } from '../../cms/bench/client'
import { quantile } from '../../cms/bench/statistics'
import type { RunningSite } from '../../cms/bench/sites'
import { pause } from './publishing'

/** What is measured: reading alone, while forms come in, and while a bare server takes as many. */
export interface Rounds {
  count: number
  /** How long each part of a round takes, in milliseconds. */
  ms: number
}

/** Milliseconds, of all reads in all rounds. */
interface Waits {
  p50: number
  p99: number
}

export interface WhilePosting {
  alone: Waits
  posting: Waits
  /**
   * While forms are sent to a bare server, which is busy with each for as long as the cms was: what
   * any program on this machine would make readers of the site wait.
   */
  floor: Waits
  /** Of the p99 of `posting` and `floor`. */
  toFloor: number
  /** Milliseconds of processor time that a form costs the cms and the web server. */
  formMs: { cms: number; web: number }
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
 * Reads pages at an even pace, in turns alone, while a thousand forms a minute come in, each from
 * another visitor, and while a bare server takes as many. A read counts from when it was due: what a
 * busy server holds up is not left out.
 *
 * @param site whose web server has all pages ready
 * @param bareOrigin of `bareServer.mjs`
 */
export async function measureWhilePosting(
  { cms, web }: RunningSite,
  bareOrigin: string,
  pages: string[],
  { count, ms }: Rounds,
): Promise<WhilePosting> {
  const origin = web.url
  const waits = { alone: [] as number[], posting: [] as number[], floor: [] as number[] }
  const formsOfRound = Math.floor(ms / betweenFormsMs)
  const worked = { cms: 0, web: 0, webAlone: 0 }
  let sent = 0
  let taken = 0
  const consent = await consentOf(origin)
  await read(origin, pages, ms)

  const alone = async () => {
    const before = web.processorMs()
    waits.alone.push(...(await read(origin, pages, ms)))
    worked.webAlone += web.processorMs() - before
  }
  const posting = async (forms: Form[]) => {
    const before = { cms: cms.processorMs(), web: web.processorMs() }
    const statuses = send(`${origin}/api/site/forms/sign-up?locale=en`, forms)
    waits.posting.push(...(await read(origin, pages, ms)))
    taken += (await statuses).filter((status) => status === 202).length
    sent += forms.length
    worked.cms += cms.processorMs() - before.cms
    worked.web += web.processorMs() - before.web
  }
  const floor = async (forms: Form[]) => {
    const statuses = send(`${bareOrigin}/?work=${worked.cms / sent}`, forms)
    waits.floor.push(...(await read(origin, pages, ms)))
    await statuses
  }

  for (let round = 0; round < count; round++) {
    const tokens = await tokensOf(origin, formsOfRound, round)
    const forms = tokens.map((token, number) => formOf(token, consent, round, number))
    await pause(tokenAgeMs)
    // The floor comes last: what the cms does with these forms it has to do, too.
    const halves = [alone, () => posting(forms)]
    for (const half of round % 2 === 0 ? halves : halves.reverse()) await half()
    await floor(forms)
  }
  const figures = (all: number[]): Waits => ({ p50: quantile(all, 0.5), p99: quantile(all, 0.99) })
  const [posted, bare] = [figures(waits.posting), figures(waits.floor)]
  return {
    alone: figures(waits.alone),
    posting: posted,
    floor: bare,
    toFloor: posted.p99 / bare.p99,
    formMs: { cms: worked.cms / sent, web: (worked.web - worked.webAlone) / sent },
    reads: Object.values(waits).flat().length,
    sent,
    taken,
  }
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

interface Form {
  headers: Record<string, string>
  body: string
}

function formOf(token: string, consent: string, round: number, number: number): Form {
  const entry = {
    token,
    consent,
    email: `visitor-${round}-${number}@example.org`,
    name: 'A visitor',
    message: 'I want to help with the leaflets on Saturday.',
  }
  return { headers: visitor(round, number), body: JSON.stringify(entry) }
}

/** @returns the status of each */
async function send(url: string, forms: Form[]): Promise<number[]> {
  const statuses: Promise<number>[] = []
  const { origin } = new URL(url)
  for (const { headers, body } of forms) {
    const asked = ask(url, {
      method: 'POST',
      headers: { ...headers, origin, 'content-type': 'application/json' },
      body,
    })
    statuses.push(asked.then(({ status }) => status))
    await pause(betweenFormsMs)
  }
  return Promise.all(statuses)
}
