import settings from './settings'

export default {
  auth: { secret: settings.secrets.adminJwt },
  apiToken: {
    salt: settings.secrets.apiTokenSalt,
    secrets: { encryptionKey: settings.secrets.encryptionKey },
  },
  secrets: { encryptionKey: settings.secrets.encryptionKey },
  transfer: { token: { salt: settings.secrets.transferTokenSalt } },
  flags: { nps: false, promoteEE: false, docLinks: false },
  // Without this the editing view advertises how to set a preview up.
  preview: { enabled: false },
  autoOpen: false,
  watchIgnoreFiles: ['**/.data/**'],
}
