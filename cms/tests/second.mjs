/** A cms in a process of its own: it listens on a free port and prints its address. */
import { createRequire } from 'node:module'
import path from 'node:path'
import { reachLoopback } from './reachLoopback.mjs'

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi')
const appDir = path.resolve(import.meta.dirname, '..')
// Calendars of tests are on this machine.
reachLoopback()
const app = await createStrapi({
  appDir,
  distDir: path.join(appDir, 'dist'),
  autoReload: false,
  serveAdminPanel: false,
}).load()
app.server.mount()
// Who asks by one that is closed at that moment, as a busy machine has it, is told of a reset.
app.server.httpServer.keepAliveTimeout = 0
app.server.httpServer.listen(0, '127.0.0.1', () => {
  process.stdout.write(`\nhttp://127.0.0.1:${app.server.httpServer.address().port}\n`)
})
