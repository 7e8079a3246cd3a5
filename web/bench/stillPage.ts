/**
 * A served page as a static file that somebody wrote by hand: the same text and pictures and the same
 * style sheet inside it, but no script, no data for one, no web font and no announcement of either.
 */
export function stillPage(html: string): string {
  return html
    .replace(/<script\b[^>]*>[^]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\brel="(?:modulepreload|preload|prefetch)"[^>]*>/g, '')
    .replace(/<meta name="app-files"[^>]*>/g, '')
    .replace(/@font-face\s*\{[^}]*\burl\([^}]*\}/g, '')
}

/** The root-relative addresses of what a page shows beside its text: pictures and icons. */
export function picturesOf(html: string): string[] {
  const found = new Set<string>()
  const add = (address: string | undefined) => {
    if (address?.startsWith('/') && !address.startsWith('//')) found.add(address)
  }
  for (const [, address] of html.matchAll(/<img\b[^>]*\bsrc="([^"]+)"/g)) add(address)
  for (const [, list = ''] of html.matchAll(/\bsrcset="([^"]+)"/g)) {
    for (const candidate of list.split(',')) add(candidate.trim().split(/\s+/)[0])
  }
  for (const [link] of html.matchAll(/<link\b[^>]*\brel="(?:icon|apple-touch-icon)"[^>]*>/g)) {
    add(/\bhref="([^"]+)"/.exec(link)?.[1])
  }
  return [...found]
}
