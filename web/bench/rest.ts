import { expectAnswer } from '../../cms/bench/client'
import type { RunningSite } from '../../cms/bench/sites'
import * as v from 'valibot'

const created = v.object({ data: v.object({ accessKey: v.string() }) })

/** Makes a token that may read everything over Strapi's own REST interface, as an operator would. */
export async function readOnlyToken({ cms, authorization }: RunningSite): Promise<string> {
  const { body } = await expectAnswer(`${cms.url}/admin/api-tokens`, 201, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({
      name: 'bench',
      description: 'Reads what the front door reads',
      type: 'read-only',
      lifespan: null,
    }),
  })
  return v.parse(created, JSON.parse(body.toString())).data.accessKey
}

type Query = string | number | { [name: string]: Query } | Query[]

/** Strapi's way to write a query: `populate[topics][fields][0]=name`. */
export function bracketed(query: { [name: string]: Query }): string {
  const pairs: string[] = []
  const add = (name: string, value: Query) => {
    if (typeof value === 'object') {
      for (const [inner, each] of Object.entries(value)) add(`${name}[${inner}]`, each)
    } else pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
  }
  for (const [name, value] of Object.entries(query)) add(name, value)
  return pairs.join('&')
}

const locale = 'en'
const file = {
  fields: ['url', 'width', 'height', 'alternativeText', 'formats', 'focalPoint', 'name', 'mime'],
}
const topics = { fields: ['slug', 'name'] }
const summary = { fields: ['slug', 'title', 'summary'], populate: { topics } }
const link = {
  fields: ['label', 'builtIn', 'url'],
  populate: { page: { fields: ['slug', 'title'] } },
}
const venue = {
  fields: ['name', 'shortName', 'streetAddress', 'city', 'latitude', 'longitude', 'directions'],
}

/**
 * What Strapi's REST interface has to be asked for the data that an answer of the front door is made
 * of: the same fields, in one request. What only the front door works out (dates, paths, neighbours)
 * is left out, in favour of REST.
 */
export const restAddresses = {
  page: (slug: string) =>
    `/api/pages?${bracketed({
      locale,
      filters: { slug: { $eq: slug } },
      fields: ['title', 'slug', 'lead', 'description', 'updatedAt'],
      populate: {
        parent: { fields: ['title', 'slug'] },
        shareImage: file,
        sections: {
          on: {
            'sections.rich-text': { fields: ['text'] },
            'sections.hero': {
              fields: ['title', 'text', 'showNextMeeting'],
              populate: { image: file, links: link },
            },
            'sections.upcoming-meetings': {
              fields: ['title', 'count'],
              populate: { topic: topics },
            },
            'sections.positions': {
              fields: ['title', 'show'],
              populate: { topic: topics, chosen: { populate: { position: summary } } },
            },
            'sections.call-to-action': { fields: ['title', 'text'], populate: { links: link } },
          },
        },
      },
    })}`,
  meeting: (slug: string) =>
    `/api/meetings?${bracketed({
      locale,
      filters: { slug: { $eq: slug } },
      populate: {
        recurrence: { fields: '*' },
        phases: { populate: { recurrence: { fields: '*' }, venue } },
        venue,
        topics,
        access: { fields: '*' },
        accessTexts: { fields: '*' },
        readings: { fields: '*' },
        image: file,
      },
    })}`,
  position: (slug: string) =>
    `/api/positions?${bracketed({
      locale,
      filters: { slug: { $eq: slug } },
      populate: {
        topics,
        image: file,
        adoptedAt: { fields: ['slug', 'title'] },
        supersedes: summary,
      },
    })}`,
  positions: () =>
    `/api/positions?${bracketed({
      locale,
      fields: summary.fields,
      populate: summary.populate,
      sort: ['order:asc'],
      pagination: { pageSize: 100 },
    })}`,
}
