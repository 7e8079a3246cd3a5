/**
 * Run in the folder of the cms: takes the database file's lock for writing, as another program can,
 * says so, and holds it until it is ended.
 */
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'

const Database = createRequire(path.join(process.cwd(), 'package.json'))('better-sqlite3')
const database = new Database(process.argv[2])
database.exec('BEGIN EXCLUSIVE')
process.stdout.write('held\n')
// It is looked at all the while: a connection that nothing names any more is closed.
setInterval(() => database.inTransaction, 60_000)
