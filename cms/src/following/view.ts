import type { Core } from '@strapi/strapi'
import type { Locale } from '../contract'
import { remarkIn } from '../import/words/sentences'
import { wordsOf } from '../languages'
import { secretsOf, type Calendar, type LookState } from './calendars'
import type { CalendarView, Decision, Health, KeptNote, Note, WaitingMeeting } from './contract'
import type { Here } from './deciding'
import { findEvents, type KnownEvent } from './events'
import { readHeads } from './meetings'
import { standingOf } from './standing'

/** How many of a kind are shown. */
const mostShown = 100

/** @param mayChange whether the reader is an administrator: an address may hold a secret */
export async function viewOf(
  strapi: Core.Strapi,
  calendar: Calendar,
  { mayChange, language }: { mayChange: boolean; language: Locale },
): Promise<CalendarView> {
  const { code, name, publishes, mostADay, isOn, state, nextAt } = calendar
  const { waiting, open } = await standOf(strapi, code)
  const shown = [...waiting, ...open.map(({ event }) => event)].slice(0, 2 * mostShown)
  const heads = await readHeads(
    strapi,
    shown.map(({ target }) => target),
  )
  const about = ({ target }: KnownEvent): WaitingMeeting => ({
    meeting: target,
    title: heads.get(target)?.title ?? '',
    firstDate: heads.get(target)?.firstDate ?? '',
  })
  return {
    id: code,
    name,
    address: mayChange ? (secretsOf(strapi, calendar)?.address ?? '') : null,
    publishes,
    mostADay,
    isOn,
    health: healthOf(state, isOn ? nextAt : null, language),
    found: state.found,
    question: state.question,
    waiting: waiting.slice(0, mostShown).map(about),
    waitingInAll: waiting.length,
    decisions: open.slice(0, mostShown).map(({ event, here }): Decision => ({
      ...about(event),
      id: event.id,
      kind: event.state === 'gone' ? 'gone' : 'changed',
      parts: event.state === 'gone' ? [] : event.apart,
      isPublic: here.isPublic,
    })),
    notes: state.notes.map((note) => noteIn(note, language)),
  }
}

function noteIn({ about, remarks }: KeptNote, language: Locale): Note {
  const words = wordsOf(language).imports
  return { about, texts: remarks.map((remark) => remarkIn(remark, words)) }
}

interface Stand {
  /** Whose drafts were never published. */
  waiting: KnownEvent[]
  /** About which an editor has to decide. */
  open: { event: KnownEvent; here: Here }[]
}

export async function standOf(strapi: Core.Strapi, code: string): Promise<Stand> {
  const events = await findEvents(strapi, { calendar: code })
  const standing = await standingOf(
    strapi,
    events.map(({ target }) => target),
  )
  const there = events.flatMap((event) => {
    const here = standing.get(event.target)
    return here ? [{ event, here }] : []
  })
  const open = there.filter(
    ({ event }) => event.state === 'gone' || (event.state === 'followed' && event.apart.length > 0),
  )
  const decided = new Set(open.map(({ event }) => event.id))
  return {
    open,
    waiting: there
      .filter(({ event, here }) => !here.isPublic && !decided.has(event.id))
      .map(({ event }) => event),
  }
}

function healthOf(
  { lookedAt, goodAt, failing }: LookState,
  nextAt: number | null,
  language: Locale,
): Health {
  const { problems } = wordsOf(language).following
  return {
    lookedAt,
    goodAt,
    failing: failing && { since: failing.since, why: problems[failing.problem] },
    nextAt,
  }
}
