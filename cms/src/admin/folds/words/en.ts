/** What the line says of the fields behind it. */
export const en = {
  filled: (names: string) => `Filled in: ${names}.`,
  empty: (names: string) => `Empty: ${names}.`,
}
