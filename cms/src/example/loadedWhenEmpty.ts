import type { Core } from '@strapi/strapi'
import type { Settings } from '../settings'
import { seed } from '../../seed'
import { startNewEpoch } from '../rules/revision'
import { removeFile } from '../strapi/uploads'
import { loadExample } from './loading'
import { ExampleMemory } from './memory'
import { typesThatAre } from '../content/types'
import { exampleTypes } from './removal'

/**
 * Loads the example content once in the life of a database, and only if that was empty. What was
 * decided is remembered: a branch that deletes everything does not get the example back.
 */
export async function loadExampleIfEmpty(strapi: Core.Strapi): Promise<void> {
  const memory = new ExampleMemory(strapi)
  if (await memory.isDecided()) return
  const { loadsExample } = strapi.config.get<Settings>('settings')
  const isWanted = loadsExample && (await isEmpty(strapi))
  if (isWanted) await load(strapi)
  await memory.decide(isWanted ? 'loaded' : 'left out')
}

/** Takes all content and all media away and loads the example instead; settings of users stay. */
export async function replaceWithExample(strapi: Core.Strapi): Promise<void> {
  for (const uid of typesThatAre('public')) {
    for (const { documentId } of await strapi.db.query(uid).findMany({ select: ['documentId'] })) {
      await strapi.documents(uid).delete({ documentId, locale: '*' })
    }
  }
  await strapi.db.query('api::calendar-state.calendar-state').deleteMany({})
  await strapi.db.query('api::former-address.former-address').deleteMany({})
  await strapi.db.query('api::import-source.import-source').deleteMany({})
  await strapi.db.query('api::followed-event.followed-event').deleteMany({})
  for (const file of await strapi.db.query('plugin::upload.file').findMany()) {
    await removeFile(strapi, file)
  }
  await load(strapi)
  await startNewEpoch(strapi)
}

async function isEmpty(strapi: Core.Strapi): Promise<boolean> {
  for (const uid of typesThatAre('public'))
    if ((await strapi.db.query(uid).count()) > 0) return false
  return true
}

async function load(strapi: Core.Strapi): Promise<void> {
  strapi.log.info('Loading the example content')
  const files = new Set(await fileHashes(strapi))
  await strapi.db.transaction(() => loadExample(strapi, seed))
  await new ExampleMemory(strapi).remember({
    documents: await documentIds(strapi),
    files: (await fileHashes(strapi)).filter((hash) => !files.has(hash)),
    at: Date.now(),
  })
}

/** It is loaded where there is nothing else: all that there is is the example's. */
async function documentIds(strapi: Core.Strapi): Promise<Record<string, string[]>> {
  const documents: Record<string, string[]> = {}
  for (const uid of exampleTypes) {
    const rows: { documentId: string }[] = await strapi.db
      .query(uid)
      .findMany({ select: ['documentId'] })
    documents[uid] = [...new Set(rows.map(({ documentId }) => documentId))]
  }
  return documents
}

async function fileHashes(strapi: Core.Strapi): Promise<string[]> {
  const files: { hash: string }[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ select: ['hash'] })
  return files.map(({ hash }) => hash)
}
