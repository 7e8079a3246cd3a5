/** Where the page of letters is, below `/admin`. */
export const lettersPath = 'letters'

/** By which an address of that page names one letter. */
export const letterParameter = 'letter'

/** Where one letter is, below `/admin`. */
export function letterPath(code: string): string {
  return `/${lettersPath}?${letterParameter}=${encodeURIComponent(code)}`
}
