import path from 'node:path'

/** What of Strapi's admin nobody here can reach, and what stands in its place below `leftOut/`. */
export const leftOut: readonly { what: RegExp; instead: string }[] = [
  // Types are written in the code; the other two are for sale.
  { what: /\/@strapi\/content-type-builder\/dist\/admin\/index\.mjs$/, instead: 'plugin.ts' },
  { what: /\/@strapi\/content-releases\/dist\/admin\/index\.mjs$/, instead: 'releases.ts' },
  { what: /\/@strapi\/review-workflows\/dist\/admin\/index\.mjs$/, instead: 'plugin.ts' },
  // So are assistants: their questions would be answered with 404, or with 403 by the media library.
  { what: /\/@strapi\/admin\/.*\/services\/ai\.mjs$/, instead: 'assistant.ts' },
  { what: /\/@strapi\/i18n\/.*\/services\/aiLocalizationJobs\.mjs$/, instead: 'assistant.ts' },
  { what: /\/@strapi\/upload\/.*\/future\/services\/settings\.mjs$/, instead: 'assistant.ts' },
  { what: /\/@strapi\/upload\/dist\/admin\/hooks\/useTracking\.mjs$/, instead: 'tracking.ts' },
  // No field is written in Markdown, or as JSON.
  { what: /\/FormInputs\/Wysiwyg\/Field\.mjs$/, instead: 'markdownField.ts' },
  { what: /\/@uiw\/react-codemirror\/.*$/, instead: 'codeEditor.ts' },
  { what: /\/@codemirror\/(lang-json|state|view)\/.*$/, instead: 'codeEditor.ts' },
  // Browsers play the films that one can upload; streams are for other places.
  { what: /\/@mux\/mux-player-react\/dist\/index\.mjs$/, instead: 'video.tsx' },
  // What is written in a block of code is shown in one colour, as visitors see it.
  { what: /\/prismjs\/components\/prism-[^/]*$/, instead: 'nothing.ts' },
]

/** What Rollup gives a plugin; only what is used here. */
interface Resolving {
  resolve: (
    source: string,
    importer: string | undefined,
    options: object,
  ) => Promise<{ id: string } | null>
}

/**
 * A plugin of Vite that puts our own in the place of what is left out. It fails where there is nothing
 * to be left out any more: after an update of Strapi all its weight would come back without a word.
 */
export function leaveOut() {
  const isMet = new Set<RegExp>()
  return {
    name: 'left out of the admin',
    enforce: 'pre',
    async resolveId(
      this: Resolving,
      source: string,
      importer: string | undefined,
      options: object,
    ): Promise<string | null> {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      const file = found?.id.split('?')[0] ?? ''
      const replaced = leftOut.find(({ what }) => what.test(file))
      if (!replaced) return null
      isMet.add(replaced.what)
      return path.resolve('vite/leftOut', replaced.instead)
    },
    buildEnd(error?: Error): void {
      const missing = leftOut.filter(({ what }) => !isMet.has(what))
      if (error || missing.length === 0) return
      const names = missing.map(({ what }) => String(what)).join(', ')
      throw new Error(
        `Strapi's admin has nothing any more that is left out here: ${names}. See cms/vite/leaveOut.ts`,
      )
    },
  }
}
