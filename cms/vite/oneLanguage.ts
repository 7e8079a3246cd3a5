/** Where each language that the code speaks has a line. */
const file = /\/cms\/src\/languages\/all\.ts$/
const line = /^export \{ (\w+) \} from '\.\/\w+'$/gm

/**
 * A plugin of Vite by which the admin does not hold what all languages say: each is there by its code
 * and empty, until `src/admin/languages/load.ts` puts into it what it fetched. It fails where there is no
 * list of languages: all of them would be back without a word.
 */
export function oneLanguage() {
  let isMet = false
  return {
    name: 'languages of the code, fetched one by one',
    enforce: 'pre',
    transform(code: string, id: string): string | null {
      if (!file.test(id.split('?')[0] ?? '') || !code.match(line)) return null
      isMet = true
      return code.replace(line, 'export const $1 = {}')
    },
    buildEnd(error?: Error): void {
      if (error || isMet) return
      throw new Error('The languages of the code are listed elsewhere. See cms/vite/oneLanguage.ts')
    },
  }
}
