import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { invalid } from '../api/site/params'
import type { Locale } from '../contract'
import { Asked } from './asked'
import type { PlanView, ScheduleList, ScheduleView } from './contract'
import { readSiteZone, writtenLanguages } from './documents'
import { momentInWords, zoneInWords } from './moments'
import { planDocument } from './planning'
import { findPlans, isPlannedType, type Plan, type PlannedType, type Target } from './plans'
import { words } from './words'

/**
 * Opens the schedule to people who are signed in to the admin, below `/schedule`: whoever may read a
 * document sees what is planned for it, whoever may publish it may plan.
 */
export function openSchedule(strapi: Core.Strapi): void {
  const route = (
    method: 'GET' | 'PUT' | 'DELETE',
    path: string,
    answer: (asked: Asked) => Promise<object>,
  ) => ({
    method,
    path,
    handler: async (ctx: Context) => {
      ctx.set('Cache-Control', 'no-store')
      ctx.body = await answer(new Asked(strapi, ctx))
    },
    info: {},
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  })
  strapi.server.routes({
    type: 'admin',
    prefix: '/schedule',
    routes: [
      route('GET', '/:type', listPlans),
      route('GET', '/:type/:document', showSchedule),
      route('PUT', '/:type/:document', changeSchedule),
      route('DELETE', '/:type/:document', emptySchedule),
    ],
  })
}

async function listPlans(asked: Asked): Promise<ScheduleList> {
  const { strapi } = asked
  const type = typeOf(asked)
  const { locale, reader } = languagesOf(asked)
  asked.mayOrRefuse('read', type, locale)
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
  asked.mayOrRefuse('read', target.type, locale)
  return viewOf(asked, target, { locale, reader })
}

async function changeSchedule(asked: Asked): Promise<ScheduleView> {
  const { strapi } = asked
  const target = await targetOf(asked)
  const { locale, reader } = languagesOf(asked)
  const { allLanguages, publishAt, unpublishAt } = asked.entry()
  const written = await writtenLanguages(strapi, target)
  if (!written.includes(locale)) throw new errors.NotFoundError()
  const languages = allLanguages ? written : [locale]
  for (const language of languages) asked.mayOrRefuse('publish', target.type, language)
  const planner = { user: asked.userId(), language: reader }
  await planDocument(strapi, target, { publishAt, unpublishAt, languages }, planner)
  return viewOf(asked, target, { locale, reader })
}

async function emptySchedule(asked: Asked): Promise<ScheduleView> {
  const target = await targetOf(asked)
  const { locale, reader } = languagesOf(asked)
  asked.mayOrRefuse('publish', target.type, locale)
  const planner = { user: asked.userId(), language: reader }
  const nothing = { publishAt: null, unpublishAt: null, languages: [locale] }
  await planDocument(asked.strapi, target, nothing, planner)
  return viewOf(asked, target, { locale, reader })
}

function typeOf(asked: Asked): PlannedType {
  const type = asked.part('type')
  if (!isPlannedType(type)) throw invalid('type', 'give a type that can be published')
  return type
}

/** A document that is there. */
async function targetOf(asked: Asked): Promise<Target> {
  const type = typeOf(asked)
  asked.mayOrRefuse('read', type)
  const document = asked.part('document')
  const isThere = (await asked.strapi.db.query(type).count({ where: { documentId: document } })) > 0
  if (!isThere) throw new errors.NotFoundError()
  return { type, document }
}

interface Languages {
  /** Of the document. */
  locale: Locale
  /** Of whoever reads the answer. */
  reader: Locale
}

function languagesOf({ params }: Asked): Languages {
  const locale = params.language()
  const reader = params.oneOf('language', ['en', 'es'] as const) ?? 'en'
  params.refuseOthers()
  return { locale, reader }
}

async function viewOf(
  asked: Asked,
  target: Target,
  { locale, reader }: Languages,
): Promise<ScheduleView> {
  const { strapi } = asked
  const plans = await findPlans(strapi, target)
  return {
    zone: zoneInWords(await readSiteZone(strapi), reader),
    mayChange: asked.may('publish', target.type, locale),
    languages: await writtenLanguages(strapi, target),
    plans: plans.map((plan) => toView(plan, reader)),
  }
}

function toView(plan: Plan, reader: Locale): PlanView {
  const { language, action, wallTime, state, problem } = plan
  const failure = state === 'failed' ? (problem ?? words[reader].broken) : null
  return { language, action, wallTime, words: momentInWords(plan, reader), problem: failure }
}
