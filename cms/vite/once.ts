import path from 'node:path'

/** Where each part of a form makes the same again: what stands there, and what instead. */
const file = /\/@strapi\/content-manager\/dist\/admin\/hooks\/useDocument\.mjs$/
const call = 'createYupSchema(schema.attributes, components)'
const instead = 'keptSchema(createYupSchema, schema.attributes, components)'

/**
 * A plugin of Vite by which the rules of a form are made once, not by each of its panels and actions:
 * on a phone that took more than a second. It fails where Strapi makes them in another way.
 */
export function once() {
  let isMet = false
  return {
    name: 'rules of a form made once',
    transform(code: string, id: string): string | null {
      if (!file.test(id.split('?')[0] ?? '')) return null
      if (!code.includes(call)) return null
      isMet = true
      const kept = JSON.stringify(path.resolve('vite/keptSchema.ts'))
      return `import { keptSchema } from ${kept};\n${code.replace(call, instead)}`
    },
    buildEnd(error?: Error): void {
      if (error || isMet) return
      throw new Error(`Strapi makes the rules of a form in another way now. See cms/vite/once.ts`)
    },
  }
}
