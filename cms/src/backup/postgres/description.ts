/**
 * How the tables of a database are made, in the words of the server itself. Held is what Strapi
 * makes: tables with defaults, sequences, constraints and indexes, all in the schema `public`.
 */
import type { Client } from 'pg'
import { BackupFailure } from '../failure'

export interface Table {
  name: string
  columns: string[]
  create: string
}

/** Statements in the order in which they have to be run. */
export interface Description {
  sequences: { name: string; create: string }[]
  tables: Table[]
  /** Ties each sequence to its column. */
  owners: string[]
  /** Once the rows are there: constraints, foreign keys last, and indexes. */
  rules: string[]
}

/** Names are quoted by the server; what belongs to an extension is left to it. */
const own = (oid: string, catalog: string) =>
  `not exists (select from pg_catalog.pg_depend e where e.classid = 'pg_catalog.${catalog}'::pg_catalog.regclass and e.objid = ${oid} and e.deptype = 'e')`

const inPublic = `c.relnamespace = 'public'::pg_catalog.regnamespace`

export async function describeTables(client: Client): Promise<Description> {
  const lines = async (statement: string) =>
    (await client.query<{ line: string }>(statement)).rows.map(({ line }) => line)
  return {
    sequences: await sequencesOf(client),
    tables: await tablesOf(client),
    owners: await lines(
      `select format('alter sequence public.%I owned by public.%I.%I', c.relname, t.relname, a.attname) as line
       from pg_catalog.pg_class c
       join pg_catalog.pg_depend d on d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid and d.deptype = 'a'
       join pg_catalog.pg_class t on t.oid = d.refobjid
       join pg_catalog.pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
       where ${inPublic} and c.relkind = 'S' and ${own('c.oid', 'pg_class')}
       order by c.relname`,
    ),
    rules: [
      ...(await lines(
        `select format('alter table public.%I add constraint %I %s', c.relname, k.conname, pg_catalog.pg_get_constraintdef(k.oid)) as line
         from pg_catalog.pg_constraint k join pg_catalog.pg_class c on c.oid = k.conrelid
         where ${inPublic} and k.contype in ('p', 'u', 'x', 'c', 'f') and ${own('c.oid', 'pg_class')}
         order by k.contype = 'f', c.relname, k.conname`,
      )),
      ...(await lines(
        `select pg_catalog.pg_get_indexdef(c.oid) as line
         from pg_catalog.pg_index i
         join pg_catalog.pg_class c on c.oid = i.indexrelid
         join pg_catalog.pg_class t on t.oid = i.indrelid
         where ${inPublic} and t.relkind = 'r' and ${own('t.oid', 'pg_class')}
           and not exists (select from pg_catalog.pg_constraint k where k.conindid = c.oid and k.contype in ('p', 'u', 'x'))
         order by c.relname`,
      )),
    ],
  }
}

async function sequencesOf(client: Client): Promise<Description['sequences']> {
  const { rows } = await client.query<{ name: string; create: string }>(
    `select c.relname as name,
       format('create sequence public.%I as %s increment by %s minvalue %s maxvalue %s start with %s cache %s %s',
         c.relname, pg_catalog.format_type(s.seqtypid, null), s.seqincrement, s.seqmin, s.seqmax,
         s.seqstart, s.seqcache, case when s.seqcycle then 'cycle' else 'no cycle' end) as create
     from pg_catalog.pg_sequence s join pg_catalog.pg_class c on c.oid = s.seqrelid
     where ${inPublic} and ${own('c.oid', 'pg_class')}
     order by c.relname`,
  )
  return rows
}

async function tablesOf(client: Client): Promise<Table[]> {
  const { rows } = await client.query<{
    name: string
    column: string
    line: string
    isOrdinary: boolean
  }>(
    `select c.relname as name, a.attname as column,
       format('%I %s%s%s', a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod),
         ' default ' || pg_catalog.pg_get_expr(d.adbin, d.adrelid),
         case when a.attnotnull then ' not null' end) as line,
       a.attidentity = '' and a.attgenerated = '' as "isOrdinary"
     from pg_catalog.pg_class c
     join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     left join pg_catalog.pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
     where ${inPublic} and c.relkind = 'r' and ${own('c.oid', 'pg_class')}
     order by c.relname, a.attnum`,
  )
  const tables = new Map<string, { columns: string[]; lines: string[] }>()
  for (const { name, column, line, isOrdinary } of rows) {
    if (!isOrdinary) {
      throw new BackupFailure(
        `The column "${column}" of the table "${name}" computes or numbers itself, which Branchline makes none of and no backup of it can hold: give Branchline a database of its own, or back this one up with pg_dump.`,
      )
    }
    const table = tables.get(name) ?? { columns: [], lines: [] }
    table.columns.push(column)
    table.lines.push(line)
    tables.set(name, table)
  }
  return [...tables].map(([name, { columns, lines }]) => ({
    name,
    columns,
    create: `create table public.${quoted(name)} (${lines.join(', ')})`,
  }))
}

/** What lies in `public` beside that: it is not in a backup, and the operator has to know. */
export async function notHeld(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select name from (
       select case c.relkind when 'v' then 'the view ' when 'm' then 'the materialized view '
         when 'p' then 'the partitioned table ' else 'the foreign table ' end || c.relname as name
       from pg_catalog.pg_class c
       where ${inPublic} and c.relkind in ('v', 'm', 'p', 'f') and ${own('c.oid', 'pg_class')}
       union all
       select 'the trigger ' || t.tgname from pg_catalog.pg_trigger t
       join pg_catalog.pg_class c on c.oid = t.tgrelid where ${inPublic} and not t.tgisinternal
       union all
       select 'the function ' || p.proname from pg_catalog.pg_proc p
       where p.pronamespace = 'public'::pg_catalog.regnamespace and ${own('p.oid', 'pg_proc')}
     ) as others order by name`,
  )
  return rows.map(({ name }) => name)
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** The rows of a table in PostgreSQL's own text format. */
export const copy = ({ name, columns }: Table) =>
  `copy public.${quoted(name)} (${columns.map(quoted).join(', ')})`
