import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { Temporal } from 'temporal-polyfill'
import { defaultLanguage, languages } from '../api/site/languages'
import type { Moment } from '../api/site/mappers/occurrences'
import { Params } from '../api/site/params'
import { publishedContent } from '../api/site/reading/published'
import type { Locale } from '../contract'
import { attention } from './attention'
import { listColumns } from './columns'
import { comingDates } from './comingDates'
import type { ComingDates, Home, ListColumns } from './homeContract'
import { Reader } from './reader'
import { recentChanges } from './recentChanges'

const meetings = 'api::meeting.meeting'
const dateChanges = 'api::date-change.date-change'

/** How many dates Home shows, and how many one chooses from. */
const datesOnHome = 6
const datesToChoose = 12

/** Somebody who is signed in asks for what they may see. */
interface Asked {
  strapi: Core.Strapi
  reader: Reader
  params: Params
  moment: Moment
}

/**
 * Opens what the admin's Home, its lists and its dialogs about dates ask for, below `/branchline`.
 * Each answers people who are signed in to the admin, with what they may read in the content manager.
 */
export function openHome(strapi: Core.Strapi): void {
  const route = (path: string, read: (asked: Asked) => Promise<object>) => ({
    method: 'GET' as const,
    path,
    handler: async (ctx: Context) => {
      ctx.set('Cache-Control', 'no-store')
      ctx.body = await read(toAsked(strapi, ctx))
    },
    info: {},
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  })
  strapi.server.routes({
    type: 'admin',
    prefix: '/branchline',
    routes: [route('/home', readHome), route('/dates', readDates), route('/columns', readColumns)],
  })
}

function toAsked(strapi: Core.Strapi, ctx: Context): Asked {
  const params = new Params(ctx.querystring)
  return {
    strapi,
    reader: new Reader(strapi, ctx.state['userAbility']),
    params,
    moment: { language: languageOf(params, 'language'), now: Temporal.Now.instant() },
  }
}

/** The admin speaks what its user chose, which need not be the language of what they edit. */
function languageOf(params: Params, name: string): Locale {
  const codes = languages.map(({ code }) => code)
  return params.oneOf(name, codes) ?? defaultLanguage
}

async function readHome({ strapi, reader, params, moment }: Asked): Promise<Home> {
  params.refuseOthers()
  const published = await publishedContent(strapi).read()
  return {
    attention: await attention(strapi, reader, published, moment),
    dates: reader.reads(meetings)
      ? comingDates(published, moment, { meeting: null, limit: datesOnHome })
      : [],
    changes: await recentChanges(strapi, reader),
    mayMakeMeetings: reader.makes(meetings),
    mayChangeDates: reader.makes(dateChanges),
  }
}

async function readDates({ strapi, reader, params, moment }: Asked): Promise<ComingDates> {
  const meeting = params.text('meeting')
  params.refuseOthers()
  const published = await publishedContent(strapi).read()
  return {
    dates: reader.reads(meetings)
      ? comingDates(published, moment, { meeting, limit: datesToChoose })
      : [],
    mayChangeDates: reader.makes(dateChanges),
  }
}

async function readColumns({ strapi, reader, params, moment }: Asked): Promise<ListColumns> {
  const locale = languageOf(params, 'locale')
  params.refuseOthers()
  const published = await publishedContent(strapi).read()
  return listColumns(strapi, reader, published, moment, locale)
}
