const beginning = 'branchline-'

/** What a column of ours is called among Strapi's. */
export function ourColumn(name: string): string {
  return beginning + name
}

/** Whether a column of a list is one of ours. */
export function isOurs(column: string): boolean {
  return column.startsWith(beginning)
}
