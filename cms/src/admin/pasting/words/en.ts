/** What is said of what was pasted into a text. */
export const en = {
  without: (list: string) => `Pasted without ${list}: a text can’t hold them here.`,
  pictures: 'pictures',
  tables: 'the layout of tables',
  colours: 'colors',
}
