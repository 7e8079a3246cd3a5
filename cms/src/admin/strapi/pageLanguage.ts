/** The language that Strapi sets for its page before it shows a form: its reader's, as `es`. */
export function pageLanguage(): string {
  return document.documentElement.lang
}
