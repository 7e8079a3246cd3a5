import assert from 'node:assert/strict'
import { beforeAll, test } from 'vitest'
import { rulesBroken } from '../testing/imagined-sources.mjs'

const component = 'web/src/components/MeetingRow.vue'
const section = 'web/src/components/sections/HeroSection.vue'
const view = 'web/src/views/HomeView.vue'

/** @type {[file: string, code: string][]} */
const refused = [
  ['cms/src/contract.ts', `import type { X } from './x'`],
  ['cms/src/rules/revision.ts', `strapi.db.entityManager.create('uid', {})`],
  ['cms/src/rules/revision.ts', `class A { #strapi; uid = this.#strapi.db.metadata.get('uid') }`],
  ['cms/src/rules/revision.ts', `const { dialect } = strapi.db`],
  ['cms/src/rules/revision.ts', `strapi.db.connection.client.pool`],
  ['cms/src/rules/revision.ts', `strapi.get('services')`],
  ['cms/src/rules/revision.ts', `strapi.plugin('upload').service('upload')`],
  ['cms/src/rules/revision.ts', `strapi.admin.routes`],
  ['cms/src/rules/revision.ts', `strapi.server.app.createContext(request, response)`],
  ['cms/src/rules/revision.ts', `strapi.requestContext.run(context, act)`],
  ['cms/src/rules/revision.ts', `import type { X } from '@strapi/core/dist/services'`],
  ['cms/src/admin/lists/narrow.ts', `app.registerHook('Admin/CM/x', change)`],
  ['cms/src/admin/lists/narrow.ts', `app.getPlugin('content-manager')`],
  ['cms/src/admin/lists/narrow.ts', `app.router.addRoute(change)`],
  ['cms/src/admin/lists/narrow.ts', `window.fetch = ours`],
  ['cms/src/admin/lists/narrow.ts', `document.querySelector('title')`],
  ['cms/src/admin/lists/narrow.ts', `document.head.append(style)`],
  ['cms/src/admin/lists/narrow.ts', `localStorage.getItem('STRAPI_LOCALE')`],
  ['cms/src/admin/lists/narrow.ts', `ask('/admin/users/me')`],
  [
    'cms/src/admin/history/index.ts',
    `app.addMenuLink({ Component: async () => ({ default: Page }) })`,
  ],
  ['cms/src/admin/lists/narrow.ts', `import { hooks } from '@strapi/content-manager/dist/admin'`],
  ['cms/src/calendar/occurrences.ts', `import type { Core } from '@strapi/strapi'`],
  ['cms/src/calendar/occurrences.ts', `import { x } from '../api/site/languages'`],
  ['cms/src/calendar/problems/meeting.ts', `import { x } from '../../api/site/languages'`],
  ['cms/src/calendar/problems/meeting.ts', `import type { Core } from '@strapi/strapi'`],
  ['cms/src/content/mappers/pages.ts', `import { factories } from '@strapi/strapi'`],
  ['cms/src/calendar/times.ts', `time.toZonedDateTime(zone)`],
  ['cms/src/calendar/problems/meeting.ts', `now.toZonedDateTimeISO('Europe/Berlin')`],
  ['cms/src/content/mappers/archive.ts', `Temporal.Now.plainDateISO(zone)`],
  ['cms/src/languages/dateFormat.ts', `time.withTimeZone(zone)`],
  ['cms/src/rules/revision.ts', `time.getTimeZoneTransition('next')`],
  ['cms/src/rules/revision.ts', `Intl.supportedValuesOf('timeZone')`],
  ['cms/src/rules/revision.ts', `new Intl.DateTimeFormat('en', { timeZone })`],
  ['web/src/head.ts', `import { seed } from 'cms/seed'`],
  ['web/src/head.ts', `import type { X } from 'cms'`],
  ['web/src/head.ts', `import type { X } from '../../cms/src/contract'`],
  ['web/src/head.ts', `import { Locale } from 'cms/contract'`],
  ['web/src/head.ts', `import axios from 'axios'`],
  ['web/src/head.ts', `await import('axios')`],
  ['web/server/door.ts', `import axios from 'axios'`],
  ['web/server/door.ts', `import { sealingOf } from 'cms/sealing'`],
  ['web/src/head.ts', `import { visitorAddress } from 'cms/proxies'`],
  ['web/src/head.ts', `import { x } from '../server/config'`],
  ['web/src/head.ts', `await import('../server/config')`],
  ['web/src/cms/client.ts', `import { x } from '../../server/config'`],
  ['web/server/app.ts', `import { startPostgres } from 'cms/tests/postgres'`],
  ['web/e2e/system.ts', `import { startCms } from 'cms/tests/cms'`],
  ['web/faults/replicas.test.ts', `import { startCms } from 'cms/tests/cms'`],
  [component, `import HomeView from '../views/HomeView.vue'`],
  [component, `import { routes } from '../routes'`],
  [component, `import { createCms } from '../cms/client'`],
  [component, `import axios from 'axios'`],
  [component, `import('../cms/client')`],
  [section, `import { createSite } from '../../site'`],
  [section, `import type { Cms } from '../../cms/door'`],
  [view, `import { routes } from '../routes'`],
  [view, `import { createCms } from '../cms/client'`],
  ['web/src/time/dates.ts', `import { ref } from 'vue'`],
  ['web/src/time/dates.ts', `import { messages } from '../messages'`],
]

/** @type {[file: string, code: string][]} */
const allowed = [
  ['cms/src/strapi/database.ts', `strapi.db.entityManager.create('uid', {})`],
  ['cms/src/admin/strapi/hooks.ts', `app.registerHook('Admin/CM/x', change)`],
  ['cms/src/admin/lists/narrow.ts', `import { adminApi } from '@strapi/strapi/admin'`],
  ['cms/src/admin/lists/narrow.ts', `localStorage.getItem('branchline-unsaved')`],
  ['cms/src/rules/revision.ts', `strapi.db.query('uid').count()`],
  ['cms/src/rules/revision.ts', `strapi.requestContext.get()`],
  ['cms/src/rules/revision.ts', `strapi.config.get('settings')`],
  ['cms/src/rules/revision.ts', `strapi.documents.use(act)`],
  ['cms/src/calendar/occurrences.ts', `import { Temporal } from 'temporal-polyfill'`],
  ['cms/src/calendar/occurrences.ts', `import { x } from './plan'`],
  ['cms/src/calendar/occurrences.ts', `import { x } from '../zones/zone'`],
  ['cms/src/calendar/occurrences.ts', `day.toZonedDateTime('UTC')`],
  ['cms/src/zones/zonedTime.ts', `import { x } from './zone'`],
  ['cms/src/languages/dateFormat.ts', `new Intl.DateTimeFormat('en', { timeZone: 'UTC' })`],
  ['cms/src/calendar/problems/meeting.ts', `import { x } from '../plan'`],
  ['cms/src/content/mappers/pages.ts', `import type { Core } from '@strapi/strapi'`],
  ['cms/src/content/mappers/pages.ts', `import type { Page } from '../../../contract'`],
  ['web/src/cms/client.ts', `import axios from 'axios'`],
  ['web/src/routes.ts', `const client = await import('./cms/client')`],
  ['web/src/routes.ts', `const view = () => import('./views/HomeView.vue')`],
  ['web/src/head.ts', `import type { Locale } from 'cms/contract'`],
  ['web/server/forms/visitors.ts', `import { visitorAddress } from 'cms/proxies'`],
  ['web/faults/replicas.test.ts', `import { startPostgres } from 'cms/tests/postgres'`],
  ['web/e2e/system.ts', `import { RemoteClock } from 'cms/tests/clock'`],
  ['web/server/app.ts', `import { config } from './config'`],
  ['web/server/render.ts', `import { createSite } from '../src/site'`],
  [component, `import { dayOf } from '../time/dates'`],
  [component, `import { meetingLink } from '../links'`],
  [component, `import { mediaUrl } from '../cms/media'`],
  [component, `import type { Meeting } from 'cms/contract'`],
  [section, `import RichText from '../RichText.vue'`],
  [section, `import { useLocale } from '../../composables/locale'`],
  [view, `import NextMeeting from '../components/NextMeeting.vue'`],
  ['web/src/time/dates.ts', `import { wall } from './wall-time'`],
]

const imagined = [...refused, ...allowed]
/** By its place in the list. @type {(string | undefined)[][]} */
let said = []
beforeAll(async () => (said = await rulesBroken(imagined)))

for (const [index, [file, code]] of imagined.entries()) {
  const isMeant = index < refused.length
  test(`${file} may${isMeant ? ' not' : ''}: ${code}`, () => {
    const broken = said[index] ?? []
    assert.ok(!broken.includes(undefined), 'it is no code')
    assert.equal(broken.includes('no-restricted-syntax'), isMeant)
  })
}
