/** Strapi puts its own name behind that of each page, and alone where a page has none. */
export function ownTitle(title: string): string {
  return title.replace(/(^|\| )Strapi( Admin)?$/, '$1Branchline')
}
