/** Below this, one finds the forms and lists of the admin. */
const contentManager = '/content-manager'

/** Where a document has its form, below `/admin`. @param id none for what stands once */
export function formPath(
  kind: 'collection-types' | 'single-types',
  uid: string,
  id: string | null,
): string {
  return [contentManager, kind, uid, ...(id === null ? [] : [id])].join('/')
}

/** What Strapi calls the parts of a form's address: of which type it is, of which document, of which a copy. */
export const formParameters = { uid: 'slug', id: 'id', copied: 'origin' } as const

/** In the place of an id: the form of a document that is not there yet. */
export const newDocument = 'create'

/** Where documents of a type are made, by a request. */
export function collectionPath(uid: string): string {
  return formPath('collection-types', uid, null)
}

/** Where it is asked what was chosen in a field of a part that is saved. */
export function choicePath(uid: string, id: string, field: string): string {
  return [contentManager, 'relations', uid, id, field].join('/')
}

/** Where a link to a draft is made. */
export function previewPath(uid: string): string {
  return `${contentManager}/preview/url/${uid}`
}

/** Opens a form in a language of the site. */
export function inLanguage(locale: string): string {
  return `?${languageParameter}=${locale}`
}

/** The same address below `/admin`, in a language. */
export function inLanguageOf({ pathname, search }: URL, locale: string): string {
  const query = new URLSearchParams(search)
  query.set(languageParameter, locale)
  return `${pathname.replace(/^\/admin/, '')}?${query}`
}

/** What somebody edits at a path of the admin; null: nothing. */
export function deskPage(pathname: string): 'list' | 'new' | 'form' | null {
  const place = /\/content-manager\/(collection|single)-types\/[^/]+(?:\/([^/]+))?\/?$/.exec(
    pathname,
  )
  if (!place) return null
  const [, kind, id] = place
  if (id === newDocument) return 'new'
  return kind === 'collection' && id === undefined ? 'list' : 'form'
}

/**
 * A part of a form's address that is for us alone: Strapi keeps it, and sends of what belongs to plugins
 * only what is no mere text to the cms.
 */
export function hiddenParameter(name: string): string {
  return `plugins[${name}]`
}

const languageParameter = 'plugins[i18n][locale]'

/** The language in which the form at an address is open; null: Strapi has not put one there yet. */
export function languageIn(search: string): string | null {
  return new URLSearchParams(search).get(languageParameter)
}

/** Where the admin logs out. */
export const logoutPath = '/admin/logout'

/** Where the admin begins, with Home. */
export const firstPath = /^\/admin\/?$/

/** Where one logs in: a page, not a request. */
export const loginPath = '/admin/auth/login'

/** Where somebody changes their own account. */
export const ownAccountPath = '/admin/users/me'

/** Where somebody's own sessions are listed and ended. */
export const ownSessionsPath = `${ownAccountPath}/sessions`

/** Where Strapi asks those who have just registered what they do. */
export const questionnairePath = /\/usecase\/?$/
