/** Where Strapi remembers the language of this browser's admin, and reads it before it shows anything. */
export const adminLanguageKey = 'strapi-admin-language'

/** Where Strapi remembers in which language of the site somebody edited last. */
export const editedLanguageKey = 'STRAPI_LOCALE'

/** Where Strapi remembers that somebody closed its banner for its media library, without its own id. */
export const bannerKey = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false'

/** Where Strapi remembers how far somebody has come in its tour. */
export const tourKey = 'STRAPI_GUIDED_TOUR'

/** Has the admin speak a language in a browser in which nobody has chosen one. */
export function beginAdminIn(language: string): void {
  if (chosenLanguage() === null) localStorage.setItem(adminLanguageKey, language)
}

/** In which language the admin begins, as `es`; null: nobody has chosen one in this browser. */
export function chosenLanguage(): string | null {
  return localStorage.getItem(adminLanguageKey)
}

/**
 * Has the first form open in a language, where nobody has edited anything in this browser, or what was
 * edited last is in a language that there is no longer.
 */
export function beginEditingIn(locale: string, languages: readonly string[]): void {
  const last = localStorage.getItem(editedLanguageKey)
  if (last !== null && languages.some((code) => last.includes(`"locale":"${code}"`))) return
  localStorage.setItem(editedLanguageKey, JSON.stringify({ plugins: { i18n: { locale } } }))
}

/**
 * As if somebody had closed the banner. Before the first answer of the cms Strapi does not know its
 * own id and calls it undefined, afterwards false.
 */
export function closeBanner(): void {
  for (const id of ['undefined', 'false']) localStorage.setItem(`${bannerKey}:${id}`, 'true')
}

/** As Strapi remembers that somebody has skipped its tour: of content types, which are ours to make. */
const skippedTour = { tours: {}, enabled: false, hidden: true, completedActions: [] }

export function skipTour(): void {
  localStorage.setItem(tourKey, JSON.stringify(skippedTour))
}

/** Where Strapi remembers in which colours somebody wants the admin. */
export const themeKey = 'STRAPI_THEME'

/** How somebody wants the admin: Strapi begins with what their system has. */
export function chosenTheme(): 'light' | 'dark' | 'system' {
  const chosen = localStorage.getItem(themeKey)
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system'
}

/** Where Strapi remembers a session: in a cookie, or where somebody asked for it in the storage. */
export const session = {
  token: 'jwtToken',
  /** Whoever takes it away logs out in all tabs. */
  status: 'isLoggedIn',
  cookiePath: '/admin',
} as const

/** Whether Strapi remembers a session; it may have ended. */
export function hasSession(): boolean {
  const cookies = document.cookie.split('; ')
  return (
    localStorage.getItem(session.token) !== null ||
    cookies.some((cookie) => cookie.startsWith(`${session.token}=`))
  )
}

/** As Strapi forgets the session of this browser when somebody logs out. */
export function forgetSession(): void {
  document.cookie = `${session.token}=; Path=${session.cookiePath}; Max-Age=0`
  localStorage.removeItem(session.token)
  localStorage.removeItem(session.status)
}
