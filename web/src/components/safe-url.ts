const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** At what root-relative addresses the app shows no page: files and what is made to be printed or framed. */
const file = /^(\/[a-z]{2})?\/(uploads|api|flyer|f|embed)\/|^[^?#]*\.\w+([?#]|$)/i

export type SafeUrl =
  | { kind: 'inside'; url: string }
  | { kind: 'file'; url: string }
  | { kind: 'anchor'; url: string }
  | { kind: 'outside'; url: string }

/**
 * Sorts an address that an editor typed: only http, https, mailto, tel, root-relative and in-page
 * addresses are let through. Null for everything else (`javascript:`, `data:`, `//host`, …).
 */
export function safeUrl(typed: string): SafeUrl | null {
  // Browsers drop these when they read an address, so `java\nscript:` would run there.
  const url = typed.replace(/[\u0000-\u0020\u007f]/g, (char) => (char === ' ' ? ' ' : '')).trim()
  if (url.startsWith('#')) return { kind: 'anchor', url }
  if (url.startsWith('/')) {
    // `/\host` is read as `//host`.
    if (/^\/[/\\]/.test(url)) return null
    return { kind: file.test(url) ? 'file' : 'inside', url }
  }
  if (!URL.canParse(url)) return null
  return schemes.has(new URL(url).protocol) ? { kind: 'outside', url } : null
}

/** The site to which an address leads, as people know it; null: it is this one, or no address of the web. */
export function hostOf(url: string): string | null {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null
  return new URL(url).host.replace(/^www\./, '')
}
