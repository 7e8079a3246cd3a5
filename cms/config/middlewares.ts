import settings from './settings'

export default [
  'global::requestLog',
  // Before whatever says something else than what was answered.
  'global::compressedAnswers',
  'strapi::errors',
  'global::oneHost',
  'global::unkept',
  'global::closed',
  'global::favicon',
  'global::keepLanguages',
  'global::adminLanguages',
  'global::compressedFiles',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          // Strapi lays its own lists under these, entry by entry: each of ours must be as long, or
          // its last ones (any https address, its marketplace) come through.
          'connect-src': ["'self'", settings.adminUrl],
          'img-src': ["'self'", 'data:', 'blob:', settings.siteUrl],
          'media-src': ["'self'", 'data:', 'blob:', settings.siteUrl],
          'font-src': ["'self'", 'data:'],
          'style-src': ["'self'", "'unsafe-inline'"],
          'frame-src': ["'self'", settings.siteUrl],
          upgradeInsecureRequests: null,
        },
      },
      frameguard: { action: 'sameorigin' },
    },
  },
  {
    name: 'strapi::cors',
    config: {
      origin: [settings.siteUrl, settings.adminUrl],
      headers: ['Content-Type', 'Authorization', 'Origin', 'Accept', 'If-None-Match'],
      expose: ['ETag', 'Content-Revision', 'Content-Valid-Until'],
    },
  },
  'strapi::query',
  { name: 'strapi::body', config: { formidable: { maxFileSize: 15 * 1024 * 1024 } } },
  'global::temporaryFiles',
  'global::sentLanguage',
  'strapi::session',
  'strapi::favicon',
  'global::drawings',
  'global::filesOfBucket',
  'strapi::public',
]
