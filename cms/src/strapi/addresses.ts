/** Addresses of Strapi that we know of, as browsers ask for them: the server and the admin share them. */

/** Strapi's own routes that answer anybody and that nobody here needs. */
export const needlessPaths = ['/', '/content-manager/preview/script'] as const

/** Where the admin asks which languages there are. */
export const languagesPath = /^\/i18n\/locales\/*$/i

/** Where the admin has a language deleted. */
export const languagePath = /^\/i18n\/locales\/(\d+)\/*$/i

/** Where somebody asks for a mail by which they set a new password. */
export const forgottenPasswordPath = '/admin/forgot-password'

/** Where the page is on which somebody sets a new password, below the address of the admin. */
export const newPasswordPath = '/auth/reset-password'

/** Where the page is that shows somebody's sessions, below the address of the admin. */
export const sessionsPath = '/me/sessions'

/** Where the form of a copy makes that: the type, and what is copied. */
export const copyAddress = /^\/content-manager\/collection-types\/([^/]+)\/clone\/[^/]+$/

/** What a form of the admin asks the content manager for: the kind of its type, type, id, action. */
export const formAddress =
  /^\/content-manager\/(collection|single)-types\/([^/]+)(?:\/([^/]+))?(?:\/actions\/(publish|unpublish|discard))?$/
