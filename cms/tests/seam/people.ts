import type { Core } from '@strapi/strapi'
import { keepAbilities } from '../../src/strapi/abilities'
import { accountsOf, extendEntrance, hasAccounts, userService } from '../../src/strapi/accounts'
import {
  abilityOf,
  allContentPermissions,
  assignPermissions,
  changeFile,
  explorer,
  fileRights,
  invite,
  isCreator,
  permissionChecker,
  registerActions,
  runSite,
  useLibrary,
} from '../../src/strapi/permissions'
import { thing } from './bareStrapi'
import { isRecord } from '../../src/records'
import { keyOfSessions } from './requests'
import { account, administrator, ask, logIn, signIn } from './signingIn'
import { absent, notFunctions, serviceOf, unlessSame, type InStrapi } from './looking'

/** Names of the rights that Strapi knows, or of the conditions. */
function registered(
  strapi: Core.Strapi,
  provider: 'actionProvider' | 'conditionProvider',
): string[] {
  const all: { id?: string; actionId?: string }[] = strapi
    .service('admin::permission')
    [provider].values()
  return all.map(({ id, actionId }) => actionId ?? id ?? '')
}

export const people: InStrapi[] = [
  {
    what: 'how the first administrator is made',
    where: 'the services user and role of @strapi/admin',
    breaks: 'a new site can’t be started: nobody may sign in.',
    missing: async (strapi) => {
      await administrator(strapi)
      return unlessSame(await hasAccounts(strapi), true)
    },
  },
  {
    what: 'the fields of an account',
    where: 'admin::user of @strapi/admin',
    breaks: 'invitations and links for a new password open nothing, or open what they should not.',
    missing: async (strapi) => {
      await administrator(strapi)
      const row = await accountsOf(strapi).findOne({ where: { email: account.email } })
      return absent(row, [
        'id',
        'email',
        'firstname',
        'lastname',
        'password',
        'isActive',
        'registrationToken',
        'resetPasswordToken',
        'preferedLanguage',
        'createdAt',
      ])
    },
  },
  {
    what: 'by which functions people are invited and register',
    where: 'the service user of @strapi/admin',
    breaks: 'the token of an invitation stands in the database as it is, and is good for ever.',
    missing: (strapi) =>
      notFunctions(userService(strapi), [
        'create',
        'createFirstAdmin',
        'findRegistrationInfo',
        'register',
        'updateById',
        'resetPasswordByEmail',
      ]),
  },
  {
    what: 'by which functions people are let in',
    where: 'the service auth of @strapi/admin',
    breaks:
      'whoever tries to log in learns who has an account, and links for a new password stand in the database as they are.',
    missing: (strapi) =>
      notFunctions(serviceOf(strapi, 'admin::auth'), [
        'validatePassword',
        'checkCredentials',
        'forgotPassword',
        'resetPassword',
      ]),
  },
  {
    what: 'that services which were replaced are those that are asked',
    where: 'extend of the registry of services, of @strapi/core',
    breaks:
      'whoever tries to log in learns who has an account, and invitations are good for ever: our functions are not asked.',
    missing: async (strapi) => {
      const asked: string[] = []
      extendEntrance(strapi, ({ checkCredentials }) => ({
        checkCredentials: (given) => {
          asked.push(given.email)
          return checkCredentials(given)
        },
      }))
      await signIn(strapi)
      return unlessSame(asked, [account.email])
    },
  },
  {
    what: 'what a log-in answers',
    where: '@strapi/admin, dist/server/…/controllers/authentication.js',
    breaks:
      'a browser in which somebody has logged in is counted among strangers who try passwords.',
    missing: async (strapi) => {
      const { user, token } = await logIn(strapi)
      return [...absent({ token }, ['token']), ...absent(user, ['email'])]
    },
  },
  {
    what: 'how sessions are kept and ended',
    where: 'admin::session, and the service api-token-admin of @strapi/admin',
    breaks: 'whoever has a stolen session goes on after the password was changed.',
    missing: (strapi) => [
      ...absent(strapi.db.metadata.get('admin::session').attributes, [
        'userId',
        'sessionId',
        'childId',
        'status',
        'metadata',
        'createdAt',
        'expiresAt',
      ]),
      ...notFunctions(serviceOf(strapi, 'admin::api-token-admin'), ['deleteTokensForUser']),
    ],
  },
  {
    what: 'by which session a request comes, and when that began',
    where:
      '@strapi/admin, dist/server/…/strategies/admin.js, and controllers/authenticated-session.js',
    breaks:
      'nobody can tell the session that they are in from others, and “everywhere else” is everywhere.',
    missing: async (strapi) => {
      const authorization = `Bearer ${await signIn(strapi)}`
      const { body } = await ask(strapi, '/admin/users/me/sessions', { headers: { authorization } })
      const listed: unknown = isRecord(body) ? body['data'] : null
      const [session]: unknown[] = Array.isArray(listed) ? listed : []
      if (!isRecord(session)) return ['a list of sessions']
      return [...unlessSame(session['current'], true), ...absent(session, ['loginAt'])]
    },
  },
  {
    what: 'how it is asked what somebody may do',
    where:
      'the engine of @strapi/admin’s service permission, and the content manager’s permission-checker',
    breaks: 'editors see nothing in our panels and on Home, and no plan is carried out.',
    missing: async (strapi) => {
      const ability = await abilityOf(strapi, await administrator(strapi))
      const { can } = permissionChecker(strapi, ability, thing)
      const may = {
        read: can.read(),
        field: can.read(undefined, 'title'),
        create: can.create(),
        update: can.update(),
        publish: can.publish(),
      }
      return Object.entries(may).flatMap(([right, is]) => (is ? [] : [right]))
    },
  },
  {
    what: 'how it works out what somebody may do',
    where: 'generateUserAbility of the engine of @strapi/admin’s service permission, and its rows',
    breaks:
      'each request of the admin takes half as long again, or a right that was taken away stays.',
    missing: async (strapi) => {
      keepAbilities(strapi)
      const user = await administrator(strapi)
      const ability = await abilityOf(strapi, user)
      const isKept = (await abilityOf(strapi, user)) === ability
      const permissions = strapi.db.query('admin::permission')
      const ofAdministrators = { role: { code: 'strapi-super-admin' } }
      const row = await permissions.findOne({ where: ofAdministrators })
      const where = { id: row?.id }
      await permissions.update({ where, data: { action: 'admin::none' } })
      const isKeptAfterwards = (await abilityOf(strapi, user)) === ability
      await permissions.update({ where, data: { action: row?.action } })
      return unlessSame({ isKept, isKeptAfterwards }, { isKept: true, isKeptAfterwards: false })
    },
  },
  {
    what: 'how it is told of the key of sessions',
    where: 'defineOrigin of the sessionManager, which @strapi/admin’s bootstrap calls',
    breaks:
      'nobody can log in, or each request of the admin takes the key for another kind at first.',
    missing: () => unlessSame(keyOfSessions(), 'secret'),
  },
  {
    what: 'how it is asked whether somebody may change a file',
    where: 'createPermissionsManager of @strapi/admin’s service permission',
    breaks: 'contributors change pictures of others, or nobody changes any.',
    missing: async (strapi) => {
      const ability = await abilityOf(strapi, await administrator(strapi))
      return unlessSame(fileRights(strapi, ability)({ id: 1 }), true)
    },
  },
  {
    what: 'the names of rights',
    where: 'actionProvider of @strapi/admin’s service permission',
    breaks: 'editors lose rights at the next start, or administrators see no notices.',
    missing: (strapi) => {
      const known = registered(strapi, 'actionProvider')
      const rights = ['read', 'create', 'update', 'delete', 'publish'].map(
        (right) => `${explorer}.${right}`,
      )
      return [...rights, changeFile, ...useLibrary, invite, runSite].filter(
        (right) => !known.includes(right),
      )
    },
  },
  {
    what: 'the condition that somebody made something',
    where: 'conditionProvider of @strapi/admin’s service permission',
    breaks: 'contributors delete what others wrote, or not even their own drafts.',
    missing: (strapi) => {
      const known = registered(strapi, 'conditionProvider')
      return known.includes(isCreator) ? [] : [isCreator]
    },
  },
  {
    what: 'the codes of roles',
    where: '@strapi/admin, dist/server/…/services/role.js',
    breaks: 'editors and contributors have Strapi’s rights instead of ours.',
    missing: async ({ db }) => {
      const rows: { code: string }[] = await db.query('admin::role').findMany()
      const codes = ['strapi-super-admin', 'strapi-editor', 'strapi-author']
      return codes.filter((code) => !rows.some((row) => row.code === code))
    },
  },
  {
    what: 'how a role gets its rights',
    where: 'the services content-type and role of @strapi/admin',
    breaks:
      'editors and contributors have Strapi’s rights instead of ours, or the cms does not start.',
    missing: async (strapi) => {
      const all = allContentPermissions(strapi, [])
      const publish = all.find(
        ({ action, subject }) => action === `${explorer}.publish` && subject === thing,
      )
      if (!publish) return [`${explorer}.publish of a type`]
      const role = await strapi.db
        .query('admin::role')
        .findOne({ where: { code: 'strapi-editor' } })
      const permission = { ...publish, properties: { ...publish.properties, locales: ['en'] } }
      await assignPermissions(strapi, role?.id, [permission])
      const count = await strapi.db
        .query('admin::permission')
        .count({ where: { role: { id: role?.id } } })
      return [...unlessSame(count, 1)]
    },
  },
  {
    what: 'how rights of ours are made known',
    where: 'registerMany of @strapi/admin’s actionProvider',
    breaks: 'nobody may read what visitors send in by the forms.',
    missing: async (strapi) => {
      await registerActions(strapi, [
        {
          section: 'settings',
          category: 'things',
          subCategory: 'of a test',
          displayName: 'Look at things',
          uid: 'thing.look',
        },
      ]).catch((error: unknown) => {
        // Known only while Strapi starts: that is when it is called.
        if (!String(error).includes('bootstrap')) throw error
      })
      return notFunctions(strapi.service('admin::permission')['actionProvider'], ['registerMany'])
    },
  },
  {
    what: 'the policy that asks whether somebody has signed in',
    where: '@strapi/admin, dist/server/…/policies/index.js',
    breaks: 'all routes of ours for editors are open to anybody, or to nobody.',
    missing: (strapi) =>
      notFunctions(strapi.policies, ['admin::isAuthenticatedAdmin']).length === 0
        ? []
        : notFunctions(
            { 'admin::isAuthenticatedAdmin': strapi.policy('admin::isAuthenticatedAdmin') },
            ['admin::isAuthenticatedAdmin'],
          ),
  },
]
