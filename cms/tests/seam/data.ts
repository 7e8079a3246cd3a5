import type { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import {
  commitSql,
  isOnPostgres,
  onFailedStatement,
  pendingConnections,
} from '../../src/strapi/database'
import { rowWrites, withRowWrites } from '../../src/strapi/entityManager'
import {
  afterFillingTranslation,
  isLocalized,
  languagesOf,
  limitCopiesToTranslations,
} from '../../src/strapi/i18n'
import {
  documentThatIsMissing,
  saysTaken,
  typeThatIsMissing,
  unaskedTokens,
} from '../../src/strapi/sentences'
import {
  columnHolders,
  columnOf,
  componentJoin,
  fileJoin,
  holderColumnOf,
  joinTableOf,
  newDocumentId,
  storedFields,
  tableOf,
} from '../../src/strapi/tables'
import { toldBy, validations } from '../../src/strapi/validator'
import { isDocumentId } from '../../src/documentIds'
import { isBookkeeping } from '../../src/requests/bookkeeping'
import { thing } from './bareStrapi'
import { absent, differences, notFunctions, unlessSame, type InStrapi } from './looking'

/** Functions of the entity manager that read, or write nothing but what goes with a row. */
const otherRowFunctions = [
  'findOne',
  'findMany',
  'count',
  'attachRelations',
  'updateRelations',
  'deleteRelations',
  'populate',
  'load',
  'insertJoinTableRows',
  'createQueryBuilder',
  'getRepository',
]

const folder = 'plugin::upload.folder'

/** What Strapi says when it refuses something; empty: it did not. */
async function refusal(act: () => Promise<unknown>): Promise<string[]> {
  try {
    await act()
    return []
  } catch (error) {
    if (error instanceof Error && error.name === 'YupValidationError') {
      const { message, details } = error as errors.YupValidationError
      return toldBy({ message, details } as errors.YupValidationError).map((told) => told.message)
    }
    return [error instanceof Error ? error.message : String(error)]
  }
}

const newThing = (strapi: Core.Strapi, data: Record<string, unknown>, locale = 'en') =>
  strapi.documents(thing as never).create({ data, locale } as never) as Promise<{
    documentId: string
  }>

const saysMissing = (sentences: string[], knows: (sentence: string) => unknown) =>
  sentences.some(knows) ? [] : [`no such sentence in: ${sentences.join(' | ') || 'nothing'}`]

export const data: InStrapi[] = [
  {
    what: 'by which functions rows are written',
    where: '@strapi/database, dist/entity-manager/index.js',
    breaks:
      'a picture that an editor changes is counted by nobody: visitors see the old one until something else is published.',
    missing: ({ db }) =>
      differences(Object.keys(db.entityManager), [...rowWrites, ...otherRowFunctions]),
  },
  {
    what: 'that all queries write rows by these functions',
    where: '@strapi/database, dist/entity-manager/entity-repository.js',
    breaks:
      'a picture that an editor changes is counted by nobody: visitors see the old one until something else is published.',
    missing: async (strapi) => {
      const noted: string[] = []
      let now = ''
      withRowWrites(strapi, folder, () => {
        noted.push(now)
        return Promise.resolve()
      })
      const query = strapi.db.query(folder)
      const row = { name: 'a', pathId: 901, path: '/901' }
      const acts: Record<(typeof rowWrites)[number], () => Promise<unknown>> = {
        create: () => query.create({ data: row }),
        createMany: () => query.createMany({ data: [{ name: 'b', pathId: 902, path: '/902' }] }),
        update: () => query.update({ where: { pathId: 901 }, data: { name: 'c' } }),
        updateMany: () => query.updateMany({ where: { pathId: 902 }, data: { name: 'd' } }),
        delete: () => query.delete({ where: { pathId: 901 } }),
        deleteMany: () => query.deleteMany({ where: { pathId: 902 } }),
      }
      for (const name of rowWrites) {
        now = name
        await acts[name]()
      }
      return rowWrites.filter((name) => !noted.includes(name))
    },
  },
  {
    what: 'how the database says what it is',
    where: 'db.dialect.client of @strapi/database',
    breaks:
      'on PostgreSQL replicas do not wait for each other: mails go out twice, limits count each replica by itself.',
    missing: (strapi) => [
      ...unlessSame(strapi.db.dialect.client, 'sqlite'),
      ...unlessSame(isOnPostgres(strapi), false),
    ],
  },
  {
    what: 'how many connections are being opened',
    where: 'db.connection.client.pool, of knex and tarn',
    breaks: 'whoever stops the cms sees it end with an error.',
    missing: (strapi) => unlessSame(pendingConnections(strapi), 0),
  },
  {
    what: 'that statements which failed are told of',
    where: 'the event query-error of db.connection, of knex',
    breaks:
      'editors and visitors are told that something was kept which the full disk did not take.',
    missing: async (strapi) => {
      const told: unknown[] = []
      onFailedStatement(strapi, (_error, statement) => told.push(statement))
      await strapi.db.connection.raw('select nonsense from nowhere').catch(() => undefined)
      return told.length > 0 ? [] : ['nothing was told']
    },
  },
  {
    what: 'with which statement a transaction ends',
    where: 'knex, lib/execution/transaction.js',
    breaks:
      'editors and visitors are told that something was kept which the full disk did not take.',
    missing: async ({ db }) => {
      const statements: string[] = []
      const note = ({ sql }: { sql: string }) => statements.push(sql)
      db.connection.on('query', note)
      await db.transaction(async ({ trx }) => {
        await trx.raw('select 1')
      })
      db.connection.off('query', note)
      return statements.includes(commitSql) ? [] : [`${commitSql} in ${statements.join(' ')}`]
    },
  },
  {
    what: 'that a transaction which the database did not keep has failed',
    where: 'our patches of @strapi/database and knex, in patches/',
    breaks: 'editors and visitors are told that something was kept, and it is not there.',
    missing: async ({ db }) => {
      await db.connection.raw('create table whole (id integer primary key)')
      await db.connection.raw(
        'create table part (whole integer references whole (id) deferrable initially deferred)',
      )
      const said = await refusal(() =>
        db.transaction(async ({ trx }) => {
          await trx.raw('insert into part (whole) values (4711)')
        }),
      )
      const rows: unknown[] = await db.connection('part').select('*')
      return [
        ...(said.length > 0 ? [] : ['what failed was told to be kept']),
        ...unlessSame(rows.length, 0),
      ]
    },
  },
  {
    what: 'what is known of the columns and tables of a type',
    where: 'db.metadata of @strapi/database',
    breaks:
      'the media library does not know where a file is used: editors delete pictures that visitors see.',
    missing: (strapi) => [
      ...unlessSame(tableOf(strapi, thing), 'things'),
      ...unlessSame(columnOf(strapi, thing, 'fact'), 'fact'),
    ],
  },
  {
    what: 'how files are joined to what shows them',
    where: 'joinTable of plugin::upload.file’s field related',
    breaks:
      'the media library does not know where a file is used: editors delete pictures that visitors see.',
    missing: async (strapi) => {
      const table = joinTableOf(strapi, 'plugin::upload.file', 'related')
      const columns = await strapi.db.connection(table).columnInfo()
      return absent(columns, Object.values(fileJoin))
    },
  },
  {
    what: 'how components are joined to what they stand in',
    where: 'joinTable of a field for components',
    breaks:
      'the media library does not know where a file is used: editors delete pictures that visitors see.',
    missing: async (strapi) => {
      const columns = await strapi.db.connection(joinTableOf(strapi, thing, 'part')).columnInfo()
      return absent(columns, Object.values(componentJoin))
    },
  },
  {
    what: 'how a relation is joined to what holds it',
    where: 'joinTable of a relation',
    breaks:
      'what is published keeps two relations where it may have one: visitors see an edit that nobody published.',
    missing: async (strapi) => {
      const columns = await strapi.db.connection(joinTableOf(strapi, thing, 'friends')).columnInfo()
      return absent(columns, ['id', holderColumnOf(strapi, thing, 'friends')])
    },
  },
  {
    what: 'what describes the columns of a relation',
    where: 'db.metadata of @strapi/database',
    breaks:
      'whoever has an account or a token can write columns that no form offers, such as who made something.',
    missing: (strapi) => {
      const uids = [thing, 'plugin::upload.file', 'admin::user']
      const known = JSON.stringify(uids.map((uid) => storedFields(strapi, uid)))
      return columnHolders.filter((holder) => !known.includes(`"${holder}":`))
    },
  },
  {
    what: 'what is noted of each document by itself',
    where: '@strapi/core, dist/domain/content-type, and the i18n plugin',
    breaks:
      'whoever has an account or a token writes what nobody is to write, such as when something was published first.',
    missing: (strapi) => {
      const type = Object.values(strapi.contentTypes).find(({ uid }) => uid === thing)
      const own = ['title', 'fact', 'friends', 'picture', 'part']
      const noted = Object.keys(type?.attributes ?? {}).filter((name) => !own.includes(name))
      return [
        ...noted.filter((name) => !isBookkeeping(name)).map((name) => `${name} is new`),
        ...absent(type?.attributes, ['createdAt', 'updatedAt', 'publishedAt', 'locale']),
      ]
    },
  },
  {
    what: 'how ids of documents are made',
    where: 'the default of documentId, of @strapi/core',
    breaks: 'the cms does not start on a database with ids of another form.',
    missing: (strapi) =>
      isDocumentId(newDocumentId(strapi, thing)) ? [] : ['another form of ids'],
  },
  {
    what: 'the functions of the validator',
    where: '@strapi/core, dist/services/entity-validator/index.js',
    breaks:
      'editors read in English, and by the names that programs use, what is wrong with a form.',
    missing: (strapi) => differences(Object.keys(strapi.get('entityValidator')), validations),
  },
  {
    what: 'how the validator says that a value is taken',
    where: '@strapi/core, dist/services/entity-validator/validators.js: “must be unique”',
    breaks: 'editors who take an address twice read “must be unique”, in English.',
    missing: async (strapi) => {
      const publishTaken = async () => {
        const { documentId } = await newThing(strapi, { title: 'taken' })
        await strapi.documents(thing as never).publish({ documentId, locale: 'en' } as never)
      }
      const said = [...(await refusal(publishTaken)), ...(await refusal(publishTaken))]
      return saysMissing(said, saysTaken)
    },
  },
  {
    what: 'how the validator says that a relation names what is not there',
    where: '@strapi/core, dist/services/entity-validator/index.js: “relation(s) of type”',
    breaks:
      'editors whose picture was deleted meanwhile read an English sentence that names no field.',
    missing: async (strapi) =>
      saysMissing(
        await refusal(() => newThing(strapi, { title: 'with a picture', picture: 4711 })),
        (sentence) => typeThatIsMissing(sentence) === 'plugin::upload.file',
      ),
  },
  {
    what: 'how it is said that a relation names a document that is not there',
    where:
      '@strapi/core, dist/services/document-service/transform/relations/transform/data-ids.js: “Document with id”',
    breaks:
      'editors whose choice was deleted meanwhile read an English sentence that names no field.',
    missing: async (strapi) => {
      const gone = 'a'.repeat(24)
      const friends = { connect: [{ documentId: gone }] }
      return saysMissing(
        await refusal(() => newThing(strapi, { title: 'with a friend', friends })),
        (sentence) => documentThatIsMissing(sentence) === gone,
      )
    },
  },
  {
    what: 'how the tokens are described that nobody has asked for',
    where: '@strapi/admin, dist/server/…/services/constants.js',
    breaks: 'a new site has two tokens that open all of it, of which nobody knows.',
    missing: async ({ db }) => {
      const rows: { description: string }[] = await db.query('admin::api-token').findMany()
      const found = rows.map(({ description }) => description)
      return differences(found, unaskedTokens)
    },
  },
  {
    what: 'whether a type is written in each language',
    where: 'isLocalizedContentType of the i18n plugin',
    breaks: 'editors’ forms are taken for those of another language, and refused.',
    missing: (strapi) => [
      ...unlessSame(isLocalized(strapi, thing), true),
      ...unlessSame(isLocalized(strapi, 'admin::user'), false),
    ],
  },
  {
    what: 'by which service languages are made',
    where: 'the service locales of the i18n plugin',
    breaks: 'the cms does not start, or has no Spanish.',
    missing: async (strapi) => {
      const languages = languagesOf(strapi)
      const missing = notFunctions(languages, [
        'find',
        'findByCode',
        'create',
        'update',
        'getDefaultLocale',
        'setDefaultLocale',
      ])
      if (missing.length > 0) return missing
      await languages.create({ code: 'es', name: 'Spanish' })
      await languages.setDefaultLocale({ code: 'es' })
      const begun = await languages.getDefaultLocale()
      await languages.setDefaultLocale({ code: 'en' })
      return [
        ...unlessSame((await languages.findByCode('es'))?.name, 'Spanish'),
        ...unlessSame((await languages.find()).map(({ code }) => code).sort(), ['en', 'es']),
        ...unlessSame(begun, 'es'),
      ]
    },
  },
  {
    what: 'how what all languages share is copied when one of them is saved',
    where: 'syncNonLocalizedAttributes of the i18n plugin’s service localizations',
    breaks:
      'saving the translation of a meeting takes its place away in the other language, and publishes that one’s draft.',
    missing: async (strapi) => {
      const asked: string[] = []
      limitCopiesToTranslations(strapi, (uid, { locale }) => {
        asked.push(`${uid} ${locale}`)
        return true
      })
      const { documentId } = await newThing(strapi, { title: 'copied', fact: 'shared' })
      await strapi
        .documents(thing as never)
        .update({ documentId, locale: 'es', data: { title: 'copiado', fact: 'new' } } as never)
      return asked.includes(`${thing} es`) ? [] : [`asked for: ${asked.join() || 'nothing'}`]
    },
  },
  {
    what: 'how a new translation is filled with what all languages share',
    where: 'fillNonLocalizedAttributes of the i18n plugin’s service content-types',
    breaks: 'a meeting whose venue is not translated can’t be translated.',
    missing: async (strapi) => {
      const filled: string[] = []
      afterFillingTranslation(strapi, (uid, translation) => {
        filled.push(`${uid} ${String(translation['fact'])}`)
      })
      const { documentId } = await newThing(strapi, { title: 'filled', fact: 'shared' })
      await strapi
        .documents(thing as never)
        .update({ documentId, locale: 'es', data: { title: 'llenado' } } as never)
      return filled.includes(`${thing} shared`) ? [] : [`filled: ${filled.join() || 'nothing'}`]
    },
  },
]
