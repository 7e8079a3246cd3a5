import type { Core } from '@strapi/strapi'

const table = 'unfinished_withdrawals'

/** Somebody who was taken out, of whom files are left that no transaction takes away. */
export interface Unfinished {
  /** Document id of the person. */
  document: string
  /** Ids of files of the media library, some of which may be gone. */
  pictures: number[]
}

/** To be called by one replica at a time, before anything is noted. */
export async function ensureUnfinished(strapi: Core.Strapi): Promise<void> {
  const { schema } = strapi.db.connection
  if (await schema.hasTable(table)) return
  await schema.createTable(table, (columns) => {
    columns.string('document', 40).primary()
    columns.text('pictures').notNullable()
  })
}

/** Those that the end of a process came in between. */
export async function readUnfinished(strapi: Core.Strapi): Promise<Unfinished[]> {
  const rows: { document: string; pictures: string }[] = await strapi.db
    .connection(table)
    .select('document', 'pictures')
    .orderBy('document')
  return rows.map(({ document, pictures }) => ({
    document,
    pictures: pictures.split(' ').filter(Boolean).map(Number),
  }))
}

/** Writes it down in the transaction that takes somebody out. */
export async function noteUnfinished(
  strapi: Core.Strapi,
  { document, pictures }: Unfinished,
): Promise<void> {
  await strapi.db.transaction(({ trx }) =>
    trx(table)
      .insert({ document, pictures: pictures.join(' ') })
      .onConflict('document')
      .merge(),
  )
}

/** To be called once nothing of them is left in any file. */
export async function forgetUnfinished(strapi: Core.Strapi, document: string): Promise<void> {
  await strapi.db.connection(table).where({ document }).delete()
}
