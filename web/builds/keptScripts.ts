import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { minify } from 'terser'
import { build, type Plugin, type Rolldown } from 'vite'

/** What runs by itself: two service workers, and what runs in the document around a kept page. */
const names = ['worker', 'ending', 'open']

/**
 * Builds what makes phones keep the site, each as one script that imports nothing: a service worker is one
 * file, and what opens a kept page has to act before anything of the app is there. They lie where no
 * visitor can ask for them; the server hands them out.
 */
export function keptScripts(): Plugin {
  return {
    name: 'kept-scripts',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      await mkdir(join(dir, '.kept'), { recursive: true })
      for (const name of names)
        await writeFile(join(dir, '.kept', `${name}.js`), await script(name))
    },
  }
}

async function script(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(import.meta.dirname, '../src/kept', `${name}.ts`),
        output: { format: 'iife' },
      },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[]
  const [chunk] = outputs.flatMap(({ output }) => output)
  if (chunk?.type !== 'chunk') throw new Error(`${name} was not built`)
  const { code = '' } = await minify(chunk.code, {
    ecma: 2020,
    toplevel: true,
    compress: { passes: 2 },
  })
  // It stands inside of a document, too.
  if (/<\/script|<!--/i.test(code))
    throw new Error(`${name} would end the element that it stands in`)
  return code
}
