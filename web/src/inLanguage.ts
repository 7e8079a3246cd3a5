import type { Locale } from 'cms/contract'

/** Out of what a glob found, a file for each language, that of one of them. */
export function inLanguage<Words>(files: Readonly<Record<string, Words>>, locale: Locale): Words {
  const [, words] = Object.entries(files).find(([file]) => file.endsWith(`/${locale}.ts`)) ?? []
  if (words === undefined) throw new Error(`No words in "${locale}"`)
  return words
}
