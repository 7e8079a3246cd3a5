/** Strapi puts its own name behind that of each page, and alone where a page has none. */
const strapisName = /(^|\| )Strapi( Admin)?$/

export function withName(title: string, name: string): string {
  return title.replace(strapisName, `$1${name}`)
}

/** Lets the browser's tab say another name than Strapi's, whatever page is open. */
export function replaceName(name: string): void {
  const element = document.querySelector('title')
  if (!element) return
  const rename = () => {
    const title = withName(document.title, name)
    if (title !== document.title) document.title = title
  }
  new MutationObserver(rename).observe(element, { childList: true })
  rename()
}
