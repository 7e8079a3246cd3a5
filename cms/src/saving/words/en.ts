/** What is said where two versions of a document meet. */
export const en = {
  yes: 'yes',
  no: 'no',
  nothing: '(nothing)',
  conflict: (who: string | null) =>
    `${who ?? 'Somebody'} changed this while you had it open, so nothing was saved. Look at both versions and choose one.`,
}
