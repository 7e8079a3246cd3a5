import * as v from 'valibot'
import type { Sitemap } from 'cms/contract'
import { door, type Cms } from '../src/cms/door'
import { CmsUnavailable, NotFound } from '../src/cms/failures'
import { answers } from './answers'

/** The cms as this server asks it: what a browser can ask, and what only a server needs. */
export interface Door extends Cms {
  sitemap(): Promise<Sitemap>
  /** The content revision; any difference means that something may have changed. */
  revision(): Promise<string>
}

const patienceMs = 8_000

/** Opens the cms's front door at `cmsUrl`, its origin. Every answer is parsed. */
export function openDoor(cmsUrl: string): Door {
  async function ask<Answer>(
    address: string,
    schema: v.GenericSchema<unknown, Answer>,
  ): Promise<Answer> {
    const { status, body } = await request(cmsUrl + address)
    // 400: an address that the cms cannot read is one that it has nothing at.
    if (status === 404 || status === 400) throw new NotFound(address)
    if (status !== 200) throw new CmsUnavailable(`${address} answered with status ${status}`)
    const parsed = v.safeParse(schema, body)
    if (parsed.success) return parsed.output
    throw new CmsUnavailable(`${address} answered something else: ${summary(parsed.issues)}`)
  }

  return {
    site: (locale) => ask(door.site(locale), answers.site),
    page: (locale, path) => ask(door.page(locale, path), answers.page),
    meetings: (locale, query) => ask(door.meetings(locale, query), answers.occurrenceList),
    meeting: (locale, slug) => ask(door.meeting(locale, slug), answers.meeting),
    meetingDate: (locale, slug, date) =>
      ask(door.meetingDate(locale, slug, date), answers.meetingDate),
    archiveYears: async (locale) =>
      (await ask(door.archiveYears(locale), answers.archiveYears)).data,
    archive: (locale, year, after) => ask(door.archive(locale, year, after), answers.archive),
    positions: (locale) => ask(door.positions(locale), answers.positionList),
    position: (locale, slug) => ask(door.position(locale, slug), answers.position),
    topics: async (locale) => (await ask(door.topics(locale), answers.topicList)).data,
    redirect: (address) => ask(door.redirect(address), answers.redirect),
    sitemap: () => ask(door.sitemap(), answers.sitemap),
    revision: async () => (await ask(door.revision(), answers.revision)).revision,
  }
}

async function request(url: string): Promise<{ status: number; body: unknown }> {
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    })
    // Read in any case: an unread body keeps its connection occupied.
    const text = await response.text()
    return { status: response.status, body: response.ok ? JSON.parse(text) : undefined }
  } catch (error) {
    throw new CmsUnavailable(`${url} gave no answer`, { cause: error })
  }
}

function summary(issues: v.BaseIssue<unknown>[]): string {
  return issues
    .slice(0, 3)
    .map((issue) => `${v.getDotPath(issue) ?? 'answer'}: ${issue.message}`)
    .join('; ')
}
