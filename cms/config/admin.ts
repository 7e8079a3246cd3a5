import { previewAddress, type Wanted } from '../src/tickets/links'
import settings from './settings'

export default {
  // src/accounts/entrance.ts takes its place.
  rateLimit: { enabled: false },
  auth: { secret: settings.secrets.adminJwt },
  apiToken: {
    salt: settings.secrets.apiTokenSalt,
    secrets: { encryptionKey: settings.secrets.encryptionKey },
  },
  secrets: { encryptionKey: settings.secrets.encryptionKey },
  transfer: { token: { salt: settings.secrets.transferTokenSalt } },
  flags: { nps: false, promoteEE: false, docLinks: false },
  // The site may be framed by the admin already: config/middlewares.ts.
  preview: {
    enabled: true,
    config: { handler: (uid: string, wanted: Wanted) => previewAddress(strapi, uid, wanted) },
  },
  autoOpen: false,
  watchIgnoreFiles: ['**/.data/**'],
}
