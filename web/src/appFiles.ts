/** The `<meta>` that names the files of the app, as root-relative addresses between spaces. */
export const appFilesName = 'app-files'

/** Has them fetched, and run when they are asked for. */
export function fetchAppFiles(document: Document): void {
  const named = document.querySelector<HTMLMetaElement>(`meta[name=${appFilesName}]`)?.content ?? ''
  for (const href of named.split(' ').filter(Boolean)) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = href
    document.head.append(link)
  }
}
