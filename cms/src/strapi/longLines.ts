import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { isOnPostgres } from './database'

/** What Strapi's columns for one line hold on PostgreSQL, whatever the field itself allows. */
const longestInColumn = 255

const column = { type: 'text', args: [] }

/**
 * Gives each line of text that may be longer a column that holds it. SQLite's have no length, so its
 * tables stay as they are. To be called before Strapi compares the tables with the types: it widens
 * those of former releases then.
 */
export function holdLongLines(strapi: Core.Strapi): void {
  if (!isOnPostgres(strapi)) return
  const types = [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)]
  for (const { attributes } of types) {
    for (const attribute of Object.values(attributes)) {
      const isLong = isRecord(attribute) && Number(attribute['maxLength']) > longestInColumn
      if (isLong && attribute.type === 'string') Object.assign(attribute, { column })
    }
  }
}
