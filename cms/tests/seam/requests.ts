import { KeyObject } from 'node:crypto'
import { createRequire } from 'node:module'
import type { Core, UID, factories } from '@strapi/strapi'
import { writingRoutes } from '../../src/mediaLibrary/changes'
import {
  forgottenPasswordPath,
  languagePath,
  needlessPaths,
  newPasswordPath,
} from '../../src/strapi/addresses'
import { replaceBodyReader } from '../../src/strapi/bodies'
import { contentRouter } from '../../src/strapi/contentRouter'
import { allThatAFormShows, formsOf, previewPath, tellTypes } from '../../src/strapi/contentManager'
import { answerForVisitors, asIfAskedBy } from '../../src/strapi/requests'
import {
  deletingPath,
  formPath,
  guardAdminRoute,
  guardRoutes,
  listPath,
  writingPaths,
  type Part,
} from '../../src/strapi/routes'
import { readSessionKeyOnce, type Sessions } from '../../src/strapi/sessions'
import { tokenRoutes } from '../../src/strapi/tokens'
import { isRecord } from '../../src/records'
import { notice, thing } from './bareStrapi'
import { absent, differences, notFunctions, unlessSame, type InStrapi } from './looking'
import { missingOf } from './packages'
import { ask, signIn } from './signingIn'

/** The routes of a part of the admin, as they are written. */
function routesOf(strapi: Core.Strapi, part: Part): string[] {
  const found: string[] = []
  guardRoutes(strapi, part, ({ method, path }) => {
    found.push(`${method} ${path}`)
    return null
  })
  return found
}

const strapis = createRequire(import.meta.url)('@strapi/strapi') as { factories: typeof factories }

/** Of routes, what a request meets. */
function metIn({ type, routes }: { type?: string; routes: unknown }) {
  const met = (Array.isArray(routes) ? routes.filter(isRecord) : []).map(
    ({ method, path, handler, config }) => ({ method, path, handler, config }),
  )
  return { type, met }
}

const isWriting = (route: string) => !route.startsWith('GET ')

/** What was asked of what stands in front of Strapi's own. */
const asked: { route: boolean; reader: boolean; state: unknown; key: unknown } = {
  route: false,
  reader: false,
  state: null,
  key: null,
}

/** As what the key of sessions was handed on; undefined: it was not, or as a text. */
export function keyOfSessions(): string | undefined {
  return asked.key instanceof KeyObject ? asked.key.type : undefined
}

/** Puts something in front of a route, and in the place of the reader of bodies: while Strapi registers. */
export function standInFront(strapi: Core.Strapi): void {
  const sessions: Sessions = strapi.get('sessionManager')
  const define = sessions.defineOrigin.bind(sessions)
  sessions.defineOrigin = (origin, config) => {
    asked.key = config.jwtSecret
    define(origin, config)
  }
  readSessionKeyOnce(strapi)
  guardAdminRoute(strapi, 'GET', '/init', (_ctx, next) => {
    asked.route = true
    return next()
  })
  guardAdminRoute(strapi, 'GET', '/users/me', (ctx, next) => {
    asked.state = ctx.state
    return next()
  })
  replaceBodyReader(strapi, (strapis) => (ctx, next) => {
    asked.reader = true
    return strapis(ctx, next)
  })
}

/** Of the content manager's routes that write, those that write no field of a document. */
const writingNoFields = [
  'PUT /content-types/:uid/configuration',
  'PUT /components/:uid/configuration',
  'POST /uid/generate',
  'POST /uid/check-availability',
  'POST /single-types/:model/actions/unpublish',
  'POST /single-types/:model/actions/discard',
  'POST /collection-types/:model/:id/actions/unpublish',
  'POST /collection-types/:model/:id/actions/discard',
  'POST /collection-types/:model/actions/bulkDelete',
  'POST /collection-types/:model/actions/bulkFindForValidation',
  'POST /collection-types/:model/actions/bulkPublish',
  'POST /collection-types/:model/actions/bulkUnpublish',
]

export const requests: InStrapi[] = [
  {
    what: 'the routes by which programs read and write documents',
    where: 'createCoreRouter, of @strapi/core',
    breaks: 'programs with a token find documents at other addresses than Strapi’s guides say.',
    missing: (strapi) =>
      [thing, notice].flatMap((uid) => {
        const type = uid as UID.ContentType
        const ours = contentRouter(type)({ strapi })
        return unlessSame(metIn(ours), metIn(strapis.factories.createCoreRouter(type)))
      }),
  },
  {
    what: 'the routes by which the content manager writes',
    where: '@strapi/content-manager, dist/server/routes/admin.js',
    breaks: 'whoever has an account writes what no form offers, such as who made something.',
    missing: (strapi) => {
      const routes = routesOf(strapi, 'content-manager').filter((route) =>
        /^(POST|PUT) /.test(route),
      )
      const guarded = routes.filter((route) => writingPaths.test(route.replace(/^\S+ /, '')))
      const others = routes.filter((route) => !guarded.includes(route))
      return [
        ...differences(others, writingNoFields),
        ...(guarded.length >= 8 ? [] : [`only ${guarded.join()} are guarded`]),
      ]
    },
  },
  {
    what: 'where a form is asked for how it looks',
    where: '@strapi/content-manager, dist/server/routes/admin.js',
    breaks: 'contributors are shown fields that they may not read.',
    missing: (strapi) => {
      const routes = routesOf(strapi, 'content-manager')
      return [`GET ${formPath}`, `GET ${previewPath}`].filter((route) => !routes.includes(route))
    },
  },
  {
    what: 'where the documents of a type are listed',
    where: '@strapi/content-manager, dist/server/routes/admin.js',
    breaks: 'the list of meetings can’t be shown: it is sorted by when they come next.',
    missing: (strapi) => {
      const route = `GET ${listPath}`
      return routesOf(strapi, 'content-manager').includes(route) ? [] : [route]
    },
  },
  {
    what: 'where what is chosen in a list is deleted',
    where: '@strapi/content-manager, dist/server/routes/admin.js',
    breaks: 'whoever deletes several at once leaves translations of them that nobody sees.',
    missing: (strapi) => {
      const route = `POST ${deletingPath}`
      return routesOf(strapi, 'content-manager').includes(route) ? [] : [route]
    },
  },
  {
    what: 'the routes by which the media library writes',
    where: '@strapi/upload, dist/server/routes/admin.js',
    breaks: 'contributors change pictures that visitors see, or the cms does not start.',
    missing: (strapi) =>
      differences(routesOf(strapi, 'upload').filter(isWriting), Object.keys(writingRoutes)),
  },
  {
    what: 'the routes by which people sign in and register',
    where: '@strapi/admin, dist/server/…/routes',
    breaks: 'the cms does not start: nobody could be kept from trying passwords for ever.',
    missing: (strapi) => {
      const routes = routesOf(strapi, 'admin')
      return [
        'POST /login',
        'POST /forgot-password',
        'POST /reset-password',
        'POST /register',
        'POST /register-admin',
        'GET /registration-info',
        'PUT /users/me',
        'GET /users/:id',
        'GET /users',
      ].filter((route) => !routes.includes(route))
    },
  },
  {
    what: 'the routes by which tokens and roles are changed, and somebody logs out',
    where: '@strapi/admin, dist/server/…/routes',
    breaks: 'the cms does not start, or the security log does not tell of it.',
    missing: (strapi) => {
      const kinds = Object.values(tokenRoutes)
      const isOfThese = (route: string) =>
        [...kinds, '/roles'].some((path) => route.replace(/^\S+ /, '').startsWith(path))
      return [
        ...differences(
          routesOf(strapi, 'admin').filter((route) => isWriting(route) && isOfThese(route)),
          [
            ...kinds.flatMap((path) => [
              `POST ${path}`,
              `PUT ${path}/:id`,
              `DELETE ${path}/:id`,
              `POST ${path}/:id/regenerate`,
            ]),
            'POST /roles',
            'PUT /roles/:id',
            'DELETE /roles/:id',
            'POST /roles/batch-delete',
            'PUT /roles/:id/permissions',
          ],
        ),
        ...(routesOf(strapi, 'admin').includes('POST /logout') ? [] : ['POST /logout']),
      ]
    },
  },
  {
    what: 'that what is put in front of a route is asked',
    where: 'config.middlewares of a route, of @strapi/core',
    breaks:
      'whoever has an account writes what no form offers, and passwords can be tried for ever.',
    missing: async (strapi) => [
      ...unlessSame((await ask(strapi, '/admin/init')).status, 200),
      ...unlessSame(asked.route, true),
    ],
  },
  {
    what: 'the addresses that are closed here, and those that are looked out for',
    where: 'the routes of @strapi/core, @strapi/content-manager, @strapi/i18n and @strapi/admin',
    breaks:
      'a language is deleted with all that is written in it, and whoever asks for a new password waits for a mail that nobody sends.',
    missing: (strapi) => {
      const paths = strapi.server.listRoutes().map(({ path }) => path)
      const [, script] = needlessPaths
      const wanted = { script, forgotten: forgottenPasswordPath }
      return [
        ...Object.values(wanted).filter((path) => !paths.includes(path)),
        ...(paths.some((path) => languagePath.test(path.replace(':id', '1')))
          ? []
          : ['an address of a language']),
      ]
    },
  },
  {
    what: 'the page on which somebody sets a new password',
    where: '@strapi/admin, pages/Auth/constants.js',
    breaks: 'the link in the mail for a new password leads nowhere.',
    missing: () => missingOf('admin', [`${newPasswordPath.replace('/auth/', '')}`, 'authType']),
  },
  {
    what: 'the reader of bodies, and how it is replaced',
    where: 'strapi::body in the registry of middlewares, of @strapi/core',
    breaks:
      'anybody writes files to the disk by the forms, and what visitors write gets into the log.',
    missing: async (strapi) => {
      await ask(strapi, '/admin/init')
      return unlessSame(asked.reader, true)
    },
  },
  {
    what: 'what a request knows of whoever has signed in',
    where: 'ctx.state, by the strategies of @strapi/admin',
    breaks: 'editors may do nothing, are told all in English, and no version says who wrote it.',
    missing: async (strapi) => {
      const token = await signIn(strapi)
      const headers = { Authorization: `Bearer ${token}` }
      const { status } = await ask(strapi, '/admin/users/me', { headers })
      const state = isRecord(asked.state) ? asked.state : {}
      const { user, userAbility, auth } = state
      const [role]: unknown[] = isRecord(user) && Array.isArray(user['roles']) ? user['roles'] : []
      return [
        ...unlessSame(status, 200),
        ...absent(user, ['id', 'preferedLanguage']),
        ...absent(role, ['code']),
        ...notFunctions(userAbility, ['can']),
        ...absent(auth, ['credentials']),
      ]
    },
  },
  {
    what: 'what is answered about the looks of a form',
    where: '@strapi/content-manager, dist/server/controllers/content-types.js',
    breaks: 'contributors are shown fields that they may not read.',
    missing: async (strapi) => {
      const headers = { Authorization: `Bearer ${await signIn(strapi)}` }
      const path = `/content-manager${formPath.replace(':uid', thing)}`
      const { status, body } = await ask(strapi, path, { headers })
      const data = isRecord(body) && isRecord(body['data']) ? body['data'] : {}
      const type = isRecord(data['contentType']) ? data['contentType'] : {}
      return [...unlessSame(status, 200), ...absent(type['layouts'], ['edit', 'list'])]
    },
  },
  {
    what: 'how something is done as if somebody had asked for it',
    where: 'server.app and requestContext of @strapi/core',
    breaks: 'no plan is carried out, and no organizer’s link works.',
    missing: async (strapi) => {
      let found: unknown
      const user = { id: 7 }
      await asIfAskedBy(strapi, { user, credentials: user }, () => {
        found = strapi.requestContext.get()?.state
        return Promise.resolve()
      })
      return unlessSame(found, { user, auth: { credentials: user } })
    },
  },
  {
    what: 'that a request answers for the address of a visitor as it is told',
    where: 'server.app.request, of Koa',
    breaks: 'a visitor says by themselves where they come from, and no limit holds.',
    missing: async (strapi) => {
      answerForVisitors(strapi, { address: () => '192.0.2.7', protocol: () => 'https' })
      let found: unknown
      await asIfAskedBy(strapi, { user: {}, credentials: {} }, () => {
        const { ip, protocol } = strapi.requestContext.get()?.request ?? {}
        found = { ip, protocol }
        return Promise.resolve()
      })
      return unlessSame(found, { ip: '192.0.2.7', protocol: 'https' })
    },
  },
  {
    what: 'how all is asked for that a form shows',
    where: 'populateDeep of the content manager’s service populate-builder',
    breaks: 'two editors overwrite each other without a word.',
    missing: async (strapi) => absent(await allThatAFormShows(strapi, thing), ['part', 'friends']),
  },
  {
    what: 'what makes of a type what the admin is told of it',
    where: 'toDto of the content manager’s service data-mapper, asked for with each question',
    breaks:
      'the admin knows no form and no list: no help in the language of their reader, no dates, paths and plans in lists.',
    missing: async (strapi) => {
      tellTypes(strapi)
      const headers = { Authorization: `Bearer ${await signIn(strapi)}` }
      const { body } = await ask(strapi, '/content-manager/init', { headers })
      const data = isRecord(body) && isRecord(body['data']) ? body['data'] : {}
      const types = Array.isArray(data['contentTypes']) ? data['contentTypes'].filter(isRecord) : []
      const told = types.find(({ uid }) => uid === thing)?.['options']
      return unlessSame(told, { draftAndPublish: true, uid: thing })
    },
  },
  {
    what: 'how the looks of forms are kept',
    where: 'the services content-types and components of the content manager',
    breaks: 'forms call fields by the names that programs use, without help and in any order.',
    missing: async (strapi) => {
      const types = formsOf(strapi, 'content-types')
      const parts = formsOf(strapi, 'components')
      const functions = ['findConfiguration', 'updateConfiguration']
      const missing = [types, parts].flatMap((forms) => notFunctions(forms, functions))
      if (missing.length > 0) return missing
      const { settings, metadatas, layouts } = await types.findConfiguration({ uid: thing })
      const { title } = metadatas
      return [
        ...absent(settings, ['mainField', 'defaultSortBy', 'defaultSortOrder']),
        ...absent(title?.edit, ['label', 'description', 'placeholder']),
        ...absent(title?.list, ['label']),
        ...absent(layouts, ['edit', 'list']),
      ]
    },
  },
]
