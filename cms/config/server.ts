import path from 'node:path'
import settings from './settings'

export default {
  host: settings.host,
  port: settings.port,
  url: settings.adminUrl,
  // Koa would believe the entry that visitors write themselves: src/setup/visitorAddresses.ts.
  proxy: { koa: false },
  http: {
    serverOptions: {
      headersTimeout: 15_000,
      // The largest upload at the slowest pace that src/slowRequests.ts lets pass.
      requestTimeout: 1_000_000,
      connectionsCheckingInterval: 5_000,
    },
  },
  app: { keys: settings.secrets.appKeys },
  dirs: { public: path.join(settings.dataDir, 'public') },
  transfer: { remote: { enabled: false } },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
}
