/** Under which id the admin looks for what a field is called, in the language of its reader. */
export function labelId(kind: 'content-types' | 'components', uid: string, field: string): string {
  return `content-manager.${kind}.${uid}.${field}`
}
