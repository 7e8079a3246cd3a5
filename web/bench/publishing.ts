import { expectAnswer } from '../../cms/bench/client'
import type { RunningSite } from '../../cms/bench/sites'
import { quantile, spreadOf } from '../../cms/bench/statistics'
import type { Figures } from './figures'

/** A position whose title is changed. */
export interface Text {
  documentId: string
  slug: string
  title: string
}

/** One change, in milliseconds since "publish" was sent. */
export interface Change {
  /** Until the cms had answered. */
  answered: number
  /** Until the page showed it. */
  visible: number
}

/** Between two looks at the page, in milliseconds. */
const lookEveryMs = 10
const patienceMs = 30_000
/** A web server that has just been started asks for all that there is, first. */
const freshPatienceMs = 600_000

/** The furthest that changes lie apart, in milliseconds: about as far as two questions of the web. */
const apartMs = 1000

/** Changes and publishes a position as the admin's form does. */
export function publish(
  { cms, authorization }: RunningSite,
  { documentId, title }: Pick<Text, 'documentId' | 'title'>,
) {
  const path = `/content-manager/collection-types/api::position.position/${documentId}`
  return expectAnswer(`${cms.url}${path}/actions/publish?locale=en`, 200, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ title }),
  })
}

/**
 * Publishes a position again and again, each time with another title, and looks how long its page
 * keeps the old one.
 */
export async function measureChanges(
  site: RunningSite,
  text: Text,
  count: number,
): Promise<Change[]> {
  const url = `${site.web.url}/positions/${text.slug}`
  const changes: Change[] = []
  for (let number = 1; number <= count; number++) {
    // A web server that asks once a second is met at another moment of its second each time.
    await pause(200 + (apartMs * ((number * 7) % 10)) / 10)
    const title = `${text.title} ${number}`
    const began = performance.now()
    const answered = publish(site, { ...text, title }).then(() => performance.now() - began)
    const visible = shows(url, `${title}</h1>`).then(() => performance.now() - began)
    changes.push({ answered: await answered, visible: await visible })
  }
  await publish(site, text)
  return changes
}

/** Publishes a position, and waits until the web server knows all that shows it anew; milliseconds. */
export async function measureFreshness(site: RunningSite, text: Text): Promise<number> {
  await untilFresh(site, performance.now() + freshPatienceMs)
  const began = performance.now()
  const seen = await revisionsSeen(site)
  await publish(site, { ...text, title: `${text.title}, looked for` })
  const end = began + freshPatienceMs
  while ((await revisionsSeen(site)) === seen) await pauseUntil(end)
  await untilFresh(site, end)
  return performance.now() - began
}

async function untilFresh(site: RunningSite, end: number): Promise<void> {
  while ((await metric(site, 'branchline_revisions_behind')) > 0) await pauseUntil(end)
}

async function pauseUntil(end: number): Promise<void> {
  if (performance.now() > end) throw new Error('the web server did not catch up in time')
  await pause(lookEveryMs)
}

const revisionsSeen = (site: RunningSite) => metric(site, 'branchline_content_changes_total')

async function metric({ web }: RunningSite, name: string): Promise<number> {
  const { body } = await expectAnswer(web.metricsUrl)
  const [, value] = new RegExp(`^${name}(?:{[^}]*})? (\\S+)$`, 'm').exec(body.toString()) ?? []
  if (value === undefined) throw new Error(`there is no metric ${name}`)
  return Number(value)
}

async function shows(url: string, text: string): Promise<void> {
  const end = performance.now() + patienceMs
  while (performance.now() < end) {
    const { body } = await expectAnswer(url)
    if (body.includes(text)) return
    await pause(lookEveryMs)
  }
  throw new Error(`${url} did not show "${text}" in time`)
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

const steps = [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1200, 1400, 1600, 1800, 2000]

export function summarize(changes: Change[]): Figures['publishing'] {
  const visible = changes.map((change) => change.visible)
  return {
    changes: changes.length,
    p50: quantile(visible, 0.5),
    p99: quantile(visible, 0.99),
    longest: Math.max(...visible),
    answered: spreadOf(changes.map(({ answered }) => answered)),
    within: steps.map((ms) => ({ ms, changes: visible.filter((each) => each <= ms).length })),
  }
}
