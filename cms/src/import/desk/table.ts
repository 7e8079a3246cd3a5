import type { Core } from '@strapi/strapi'
import { isOnPostgres } from '../../strapi/database'

/**
 * What was and is brought in at the desk. Like the security log it is no type of content: no route of
 * Strapi's and no token knows of the files that wait in it.
 */
export const importsTable = 'desk_imports'

/** To be called by one replica at a time. */
export async function ensureDeskImports(strapi: Core.Strapi): Promise<void> {
  const id = isOnPostgres(strapi) ? 'serial primary key' : 'integer primary key autoincrement'
  await strapi.db.connection.raw(`create table if not exists ${importsTable} (
    id ${id},
    state varchar(20) not null,
    name varchar(255) not null,
    format varchar(20) not null,
    who_id integer not null,
    who_name varchar(255) not null,
    posts varchar(20) not null,
    pictures integer not null,
    has_posts integer not null,
    file text,
    phase varchar(40),
    done integer not null,
    whole integer not null,
    report text,
    problem text,
    keeper varchar(40),
    stop_asked integer not null,
    begun_at bigint not null,
    beat_at bigint not null,
    ended_at bigint
  )`)
}
