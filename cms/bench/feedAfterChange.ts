import { expectAnswer } from './client'
import { fill } from './fill'
import { saveChange, unchangedDates } from './saving'
import { Ground, today, type Site } from './sites'

/** What a calendar costs that somebody fetches first after a change, beside a page. */
export interface FeedCost {
  site: string
  meetings: number
  /** Milliseconds of processor time of the cms for the calendar of everything, with few events anew. */
  feedMs: number
  /** The same of both servers for a page that nobody has asked for before: the narrowed programme. */
  pageMs: number
}

/** With the example’s meetings: as a small branch has them, and 194 in all. */
const amounts = [
  { site: 'the example', single: () => 30, series: 1, changes: 0 },
  { site: 'a busy branch', single: (before: number) => 104 - before, series: 90, changes: 484 },
]

/** The system counts processor time in steps of ten milliseconds. */
const changesMade = 12
/** After so long a web server has made ready what it makes ready by itself. */
const quietMs = 15_000

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Each site in turn, with servers of its own. */
export async function measureFeeds(): Promise<FeedCost[]> {
  const ground = await Ground.prepare()
  try {
    const costs: FeedCost[] = []
    for (const { site: name, single, series, changes } of amounts) {
      const site = await ground.startSite(name.replaceAll(' ', '-'), (database) =>
        fill(database, (before) => ({ single: single(before), series, changes }), today()),
      )
      const pageMs = await costOfPage(site)
      // A web server asks for all that shows something of a change: here nobody else is to.
      await site.web.stop()
      const feedMs = await costOfFeed(site)
      await site.cms.stop()
      costs.push({ site: name, meetings: site.meetings.length + site.before, feedMs, pageMs })
    }
    return costs
  } finally {
    await ground.stop()
  }
}

/** What few ask for is not among the pages that a web server makes ready. */
async function costOfPage({ cms, web }: Site): Promise<number> {
  await pause(quietMs)
  const paths = ['in-person', 'online', 'hybrid'].flatMap((attendance) =>
    ['step-free', 'masks', 'sign-language', 'childcare'].flatMap((access) => {
      const path = `meetings?attendance=${attendance}&access=${access}`
      return [path, `es/${path}`]
    }),
  )
  const spent = () => cms.processorMs() + web.processorMs()
  const before = spent()
  for (const path of paths) await expectAnswer(`${web.url}/${path}`)
  return (spent() - before) / paths.length
}

async function costOfFeed(site: Site): Promise<number> {
  const { cms } = site
  const feed = `${cms.url}/api/site/calendar.ics?locale=en`
  await expectAnswer(feed)
  let feedMs = 0
  const dates = unchangedDates(site)
  for (let change = 0; change < changesMade; change += 1) {
    const { value: date } = dates.next()
    if (!date) throw new Error('every date is changed already')
    await saveChange(site, date)
    // What was changed is read for whoever asks first, a page or a calendar.
    await expectAnswer(`${cms.url}/api/site/meetings?limit=20`)
    const before = cms.processorMs()
    await expectAnswer(feed)
    feedMs += cms.processorMs() - before
  }
  return feedMs / changesMade
}
