/** What is said beside a name of the site, of another language. */
export const en = {
  follows: (language: string) => `${language}: the same. A change here is made there, too.`,
  stays: (language: string, name: string) =>
    `${language}: “${name}”. It stays so; change it in the form of that language.`,
}
