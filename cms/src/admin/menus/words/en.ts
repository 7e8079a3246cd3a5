export const en = {
  title: 'What visitors read',
  explain:
    'A link without words stands there under the title of what it leads to, in each language. What you write here is for this language only.',
  header: 'Top',
  footer: 'Bottom',
  empty: 'No links',
  nameless: 'A link without words',
  byTitle: 'its title',
  asOriginal: (language: string) => `as in ${language}`,
  failed: 'This can’t be told just now.',
}
