import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { registerAdministrator, signInAs, type AdminSession } from './admin'
import { newPlace, startCms, type Cms, type Place } from './cms'
import { inDays } from './days'
import type { Site, Sitemap } from '../src/contract'

// What a branch that chooses its languages finds at the desk, and the front door tells of them.

async function list(session: AdminSession): Promise<string[]> {
  const { json } = await session.ask('GET', '/i18n/locales')
  return (json as { code: string }[]).map(({ code }) => code)
}

const alone = [
  ['es', 'Español', 'que-hacemos'],
  // The example is not written in it, and is there all the same.
  ['de', 'Deutsch', 'what-we-do'],
] as const

describe.each(isWhole ? alone : alone.slice(0, 1))(
  'a site that speaks %s alone from the beginning',
  (code, name, path) => {
    let cms: Cms
    let ada: AdminSession
    beforeAll(async () => {
      cms = await startCms({
        example: true,
        place: await newPlace(),
        env: { SITE_LANGUAGES: code },
      })
      ada = await registerAdministrator(cms)
    })
    afterAll(() => cms.stop())

    it('has its example in that language, at addresses without a prefix', async () => {
      const site = (await cms.ask('/api/site')).json as Site
      expect(site.locales).toEqual([{ code, name }])
      expect(site.locale).toBe(code)
      const { data } = (await cms.ask('/api/site/sitemap')).json as Sitemap
      expect(data.length).toBeGreaterThan(30)
      expect(new Set(data.flatMap(({ paths }) => Object.keys(paths)))).toEqual(new Set([code]))
      const page = await cms.ask(`/api/site/pages/${path}`)
      expect(page.json).toMatchObject({
        locale: code,
        translations: [code],
        paths: { [code]: path },
      })
    })

    it('offers editors no other, and asks for no translation', async () => {
      const editor = await signInAs(cms, 'strapi-editor')
      expect([await list(ada), await list(editor)]).toEqual([[code], [code]])
      const { json } = await editor.ask(
        'POST',
        '/content-manager/collection-types/api::page.page',
        {
          title: 'Una página',
        },
      )
      const { documentId, locale } = (json as { data: { documentId: string; locale: string } }).data
      expect(locale).toBe(code)
      const report = await editor.ask(
        'GET',
        `/branchline/documents/api::page.page/${documentId}?locale=${code}&language=en`,
      )
      expect(report.text).not.toMatch(/version|translat/)
    })

    it('has notes for visitors written in it', async () => {
      const { json } = await ada.ask('GET', '/content-manager/content-types')
      const { data } = json as { data: { uid: string; attributes: { noteLocale?: unknown } }[] }
      const changes = data.find(({ uid }) => uid === 'api::date-change.date-change')
      const { enum: choices, ...note } = (changes?.attributes.noteLocale ?? { enum: [] }) as {
        enum: string[]
      }
      expect([choices[0], note]).toMatchObject([code, { default: code }])
    })

    it('refuses another at the front door', async () => {
      expect((await cms.ask('/api/site?locale=en')).status).toBe(400)
    })
  },
)

describe('a site that was begun in another language', () => {
  let place: Place
  beforeAll(async () => {
    place = await newPlace('example')
  })

  async function once<Result>(languages: string, look: (cms: Cms) => Promise<Result>) {
    const cms = await startCms({ example: true, place, env: { SITE_LANGUAGES: languages } })
    try {
      return await look(cms)
    } finally {
      await cms.stop()
    }
  }

  it('has every text that it had, once it speaks the language again, and keeps its first one at the desk, hidden from visitors', async () => {
    const textsIn = (cms: Cms) =>
      cms.strapi.db.query('api::page.page').findMany({
        select: ['documentId', 'locale', 'title', 'slug', 'publishedAt'],
        orderBy: { id: 'asc' },
      })
    const positions = 'api::position.position'
    const linking = 'Enlaza lo que hacemos'
    const { before, linked } = await once('en,es', async (cms) => {
      const { strapi } = cms
      const link = { type: 'link', url: '/es/que-hacemos', children: [{ type: 'text', text: 'a' }] }
      const body = [{ type: 'paragraph', children: [link] }]
      const any = await strapi.documents(positions).findFirst({ locale: 'es' })
      const spanish = { documentId: any?.documentId ?? '', locale: 'es' } as const
      const data: object = { title: linking, body }
      await strapi.documents(positions).update({ ...spanish, data })
      await strapi.documents(positions).publish(spanish)
      await strapi.documents(positions).update({ ...spanish, data: { title: linking } })
      const page = await strapi
        .documents('api::page.page')
        .findFirst({ locale: 'en', filters: { slug: 'what-we-do' } })
      return { before: await textsIn(cms), linked: page?.documentId ?? '' }
    })
    const closures = 'api::closure.closure'
    const noted = await once('en', async (cms) => {
      expect(await textsIn(cms)).toEqual(before)
      // What nobody can write in stands in nobody's way: not where it leads, and not on Home.
      const editor = await signInAs(cms, 'strapi-editor')
      const report = await editor.ask(
        'GET',
        `/branchline/documents/api::page.page/${linked}?locale=en`,
      )
      expect([report.status, report.text]).toEqual([200, expect.not.stringContaining(linking)])
      const home = await editor.ask('GET', '/branchline/home')
      expect([home.status, home.text]).toEqual([200, expect.not.stringContaining(linking)])
      // A note stays what it is, and can be written again, as where its closed days are taken back.
      const venue = await cms.strapi.documents('api::venue.venue').findFirst()
      return cms.strapi.documents(closures).create({
        data: {
          ...{ venue: venue?.documentId, firstDay: inDays(3), lastDay: inDays(4) },
          ...{ dates: 'cancelled', note: 'Vacaciones.', noteLocale: 'es' },
        },
      })
    })
    expect(noted.noteLocale).toBe('es')

    // The other way round.
    await once('es', async (cms) => {
      expect(await textsIn(cms)).toEqual(before)
      const ada = await signInAs(cms, 'strapi-super-admin')
      expect((await list(ada)).sort()).toEqual(['en', 'es'])
      const site = (await cms.ask('/api/site')).json as Site
      expect(site.locales.map(({ code }) => code)).toEqual(['es'])
      // Beside its forms stands what stands beside any other.
      for (const path of [
        `/branchline/documents/api::page.page/${linked}?locale=en&language=de`,
        '/branchline/columns?locale=en&language=de',
        `/schedule/api::page.page/${linked}?locale=en&language=de`,
      ]) {
        const answer = await ada.ask('GET', path)
        expect(answer.status, `${path} ${answer.text}`).toBe(200)
      }
    })
  })
})

it('says which languages there are where the setting can’t be used', async () => {
  const start = startCms({ example: false, env: { SITE_LANGUAGES: 'en,xx' } })
  await expect(start).rejects.toThrow(
    /The variable SITE_LANGUAGES is "en,xx": give one or several of en, es/,
  )
})
