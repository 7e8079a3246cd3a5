import settings from './settings'

export default [
  'strapi::logger',
  'strapi::errors',
  'global::closed',
  'global::keepLanguages',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          'connect-src': ["'self'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'media-src': ["'self'", 'data:', 'blob:'],
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
      expose: ['ETag', 'Content-Revision'],
    },
  },
  'strapi::query',
  { name: 'strapi::body', config: { formidable: { maxFileSize: 15 * 1024 * 1024 } } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
]
