import type { Core } from '@strapi/strapi'
import { invalid } from '../content/invalid'
import { publishedContent } from '../content/reading/published'
import { siteZone } from '../content/reading/zones'
import type { Asked } from '../http/asked'
import { openToAdmin } from '../http/open'
import { subjects, type SecurityLogPage } from './contract'
import { toldEvent } from './inWords'
import { readEvents, readPeople } from './reading'

const pageSize = 50

/** Opens the log to administrators, who can read it and do nothing else with it. */
export function openSecurityLog(strapi: Core.Strapi): void {
  openToAdmin(strapi, '/security-log', [{ method: 'GET', path: '/events', answer: page }])
}

async function page(asked: Asked): Promise<SecurityLogPage> {
  asked.administratorOrRefuse()
  const { strapi, params } = asked
  const language = asked.language()
  const about = params.oneOf('about', ['grave', ...subjects])
  const person = idIn(asked, 'person')
  const before = idIn(asked, 'before')
  params.refuseOthers()
  const events = await readEvents(strapi, {
    about,
    person,
    before: before === null ? null : Number(before),
    limit: pageSize + 1,
  })
  const shown = events.slice(0, pageSize)
  const timeZone = siteZone((await publishedContent(strapi).read()).settings)
  return {
    events: shown.map((event) => toldEvent(event, { language, timeZone })),
    older: events.length > pageSize ? String(shown.at(-1)?.id) : null,
    people: await readPeople(strapi),
  }
}

function idIn({ params }: Asked, name: string): string | null {
  const id = params.text(name, 15)
  if (id !== null && !/^\d+$/.test(id)) throw invalid(name, 'give a number')
  return id
}
