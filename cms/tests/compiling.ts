import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { outdatedBuilds } from '../../scripts/setup/builds.mjs'
import { fingerprint, readStamp, writeStamp } from '../../scripts/setup/fingerprint.mjs'

const appDir = path.resolve(import.meta.dirname, '..')
const dist = path.join(appDir, 'dist')
const stamp = path.join(dist, '.compiled-from')

/** What runs on the server, below `cms` and, compiled, below `cms/dist`. */
const parts = ['config', 'seed', 'src']

/**
 * Has `dist` hold what the sources of the server say. Nothing is to be done where it was built from
 * them; after a change each file is translated by itself, in seconds: types are another check's.
 */
export function compile(): void {
  if (outdatedBuilds(['cms']).length === 0) return
  const { fileNames, options } = configuration()
  const inputs = fingerprint({
    root: appDir,
    places: ['tsconfig.json', ...fileNames.map((file) => path.relative(appDir, file))],
  })
  if (readStamp(stamp) === inputs) return
  rmSync(stamp, { force: true })
  const made = new Set(fileNames.flatMap((file) => translated(file, options)))
  for (const part of parts) {
    const folder = path.join(dist, part)
    // Of sources that are gone.
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const file = path.join(folder, name)
      if (/\.js(on)?$/.test(name) && !made.has(file)) rmSync(file)
    }
  }
  writeStamp(stamp, inputs)
}

function configuration(): ts.ParsedCommandLine {
  const { config, error } = ts.readConfigFile(path.join(appDir, 'tsconfig.json'), (file) =>
    ts.sys.readFile(file),
  )
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'))
  return ts.parseJsonConfigFileContent(config, ts.sys, appDir)
}

/** Writes what a source becomes, and names it; a declaration becomes nothing. */
function translated(file: string, compilerOptions: ts.CompilerOptions): string[] {
  if (file.endsWith('.d.ts')) return []
  const source = readFileSync(file, 'utf8')
  const output = path.join(dist, path.relative(appDir, file)).replace(/\.ts$/, '.js')
  const text = file.endsWith('.json')
    ? source
    : ts.transpileModule(source, { compilerOptions, fileName: file }).outputText
  mkdirSync(path.dirname(output), { recursive: true })
  if (!existsSync(output) || !areSame(readFileSync(output, 'utf8'), text, output)) {
    writeFileSync(output, text)
  }
  return [output]
}

/** The compiler lays JSON out in its own way. */
function areSame(one: string, other: string, file: string): boolean {
  if (!file.endsWith('.json')) return one === other
  return JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other))
}
