import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Asked } from '../http/asked'
import { openToAdmin } from '../http/open'
import { invalid } from '../content/invalid'
import { isType } from '../content/types'
import type { Locale } from '../contract'
import type { PlanView, ScheduleEntry, ScheduleList, ScheduleView } from './contract'
import { readSiteZone } from '../content/reading/zones'
import { writtenLanguages } from './documents'
import { momentInWords, zoneAndCityInWords } from './moments'
import { planDocument } from './planning'
import { findPlans, type Plan, type PlannedType, type Target } from './plans'
import { wordsOf } from '../languages'

/**
 * Opens the schedule to people who are signed in to the admin, below `/schedule`: whoever may read a
 * document sees what is planned for it, whoever may publish it may plan.
 */
export function openSchedule(strapi: Core.Strapi): void {
  openToAdmin(strapi, '/schedule', [
    { method: 'GET', path: '/:type', answer: listPlans },
    { method: 'GET', path: '/:type/:document', answer: showSchedule },
    { method: 'PUT', path: '/:type/:document', answer: changeSchedule },
    { method: 'DELETE', path: '/:type/:document', answer: emptySchedule },
  ])
}

async function listPlans(asked: Asked): Promise<ScheduleList> {
  const { strapi } = asked
  const type = typeOf(asked)
  const { locale, reader } = languagesOf(asked)
  asked.mayOrRefuse('read', type, { locale })
  const plans = await findPlans(strapi, { type })
  return {
    plans: plans
      .filter(({ language }) => language === locale)
      .map((plan) => ({ document: plan.document, ...toView(plan, reader) })),
  }
}

async function showSchedule(asked: Asked): Promise<ScheduleView> {
  const target = await targetOf(asked)
  const { locale, reader } = languagesOf(asked)
  asked.mayOrRefuse('read', target.type, { locale })
  return viewOf(asked, target, { locale, reader })
}

async function changeSchedule(asked: Asked): Promise<ScheduleView> {
  const { strapi } = asked
  const target = await targetOf(asked)
  const { locale, reader } = languagesOf(asked)
  const { allLanguages, publishAt, unpublishAt } = entryOf(asked)
  const written = await writtenLanguages(strapi, target)
  if (!written.includes(locale)) throw new errors.NotFoundError()
  const languages = allLanguages ? written : [locale]
  for (const language of languages) asked.mayOrRefuse('publish', target.type, { locale: language })
  const planner = { user: asked.userId(), language: reader }
  await planDocument(strapi, target, { publishAt, unpublishAt, languages }, planner)
  return viewOf(asked, target, { locale, reader })
}

async function emptySchedule(asked: Asked): Promise<ScheduleView> {
  const target = await targetOf(asked)
  const { locale, reader } = languagesOf(asked)
  asked.mayOrRefuse('publish', target.type, { locale })
  const planner = { user: asked.userId(), language: reader }
  const nothing = { publishAt: null, unpublishAt: null, languages: [locale] }
  await planDocument(asked.strapi, target, nothing, planner)
  return viewOf(asked, target, { locale, reader })
}

function typeOf(asked: Asked): PlannedType {
  const type = asked.part('type')
  if (!isType('planned', type)) throw invalid('type', 'give a type that can be published')
  return type
}

/** A document that is there. */
async function targetOf(asked: Asked): Promise<Target> {
  const type = typeOf(asked)
  asked.mayOrRefuse('read', type)
  const document = asked.documentId('document')
  const isThere = (await asked.strapi.db.query(type).count({ where: { documentId: document } })) > 0
  if (!isThere) throw new errors.NotFoundError()
  return { type, document }
}

function entryOf(asked: Asked): ScheduleEntry {
  const body = asked.body('give publishAt, unpublishAt and allLanguages')
  return {
    publishAt: wallTime(body, 'publishAt'),
    unpublishAt: wallTime(body, 'unpublishAt'),
    allLanguages: body['allLanguages'] === true,
  }
}

function wallTime(body: Record<string, unknown>, name: string): string | null {
  const value = body[name] ?? null
  if (value === null || typeof value === 'string') return value
  throw invalid(name, 'give a wall time, for example 2026-11-26T19:00, or null')
}

interface Languages {
  /** Of the document. */
  locale: Locale
  /** Of whoever reads the answer. */
  reader: Locale
}

function languagesOf(asked: Asked): Languages {
  const locale = asked.editedLanguage()
  const reader = asked.language()
  asked.params.refuseOthers()
  return { locale, reader }
}

async function viewOf(
  asked: Asked,
  target: Target,
  { locale, reader }: Languages,
): Promise<ScheduleView> {
  const { strapi } = asked
  const plans = await findPlans(strapi, target)
  const languages = await writtenLanguages(strapi, target)
  const mayPublish = (language: Locale) =>
    asked.reader.may('publish', target.type, { locale: language })
  return {
    zone: zoneAndCityInWords(await readSiteZone(strapi), reader),
    mayChange: mayPublish(locale),
    mayChangeAll: languages.every(mayPublish),
    languages,
    plans: plans.map((plan) => toView(plan, reader)),
  }
}

function toView(plan: Plan, reader: Locale): PlanView {
  const { language, action, wallTime, state, problem } = plan
  const failure = state === 'failed' ? (problem ?? wordsOf(reader).schedule.broken) : null
  return { language, action, wallTime, words: momentInWords(plan, reader), problem: failure }
}
