/** The language that Strapi sets for its page before it shows a form: its reader's, as `es`. */
export function pageLanguage(): string {
  return document.documentElement.lang
}

/** What the admin's store is told when another language is chosen, at the log-in or in an account. */
export const languageChange = 'admin/setLocale'
