/** The page that is the admin, at whatever address below this one somebody opens it. */
export const adminPath = '/admin'

/** Gives the root of the admin's page attributes, by which it learns something before it asks anything. */
export function withRootAttributes(page: string, attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`)
  return page.replace(/<html\b/, (tag) => tag + written.join(''))
}
