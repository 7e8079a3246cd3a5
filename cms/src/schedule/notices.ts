import type { Core } from '@strapi/strapi'
import { each } from '../each'
import { titleFieldOf } from '../editing/versions'
import type { Reader } from '../http/reader'
import type { Notice } from '../notices/contract'
import { instantOf } from './moments'
import { findPlans, type Plan } from './plans'

/** What could not be done at its time, for whoever looks after the site. */
export async function failedPlans(strapi: Core.Strapi): Promise<Notice[]> {
  return each(await findPlans(strapi, { state: 'failed' }), (plan) => noticeOf(strapi, plan))
}

/** The same, for whoever could do it by hand. */
export async function planNotices(strapi: Core.Strapi, reader: Reader): Promise<Notice[]> {
  const plans = await findPlans(strapi, { state: 'failed' })
  const theirs = plans.filter(({ type, language: locale }) =>
    reader.may('publish', type, { locale }),
  )
  return each(theirs, (plan) => noticeOf(strapi, plan))
}

async function noticeOf(strapi: Core.Strapi, plan: Plan): Promise<Notice> {
  const { type, document, language: locale, action, problem } = plan
  const [field] = titleFieldOf(type)
  const where = { documentId: document, locale, publishedAt: null }
  const row: Record<string, unknown> | null = field
    ? await strapi.db.query(type).findOne({ where, select: [field] })
    : null
  const title = field ? row?.[field] : undefined
  const at = instantOf(plan).epochMilliseconds
  return {
    kind: 'plan-failed',
    facts: { title: typeof title === 'string' ? title : '', action, at, problem },
  }
}
