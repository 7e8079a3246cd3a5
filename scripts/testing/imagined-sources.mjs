import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { ROOT } from '../checkout.mjs'
import { oxlint, writeOxlintConfig } from './oxlint.mjs'

// The files are imagined, so no project holds them: rules that need types are left out.
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfig: [
    { languageOptions: { parserOptions: { project: null } } },
    tseslint.configs.disableTypeChecked,
  ],
})

/**
 * Which rules of `npm run check` some code would break, if it stood in those files.
 *
 * @param {readonly (readonly [file: string, code: string])[]} imagined
 * @returns {Promise<(string | undefined)[][]>} names without the plugin; undefined: it is no code
 */
export async function rulesBroken(imagined) {
  const folder = mkdtempSync(path.join(tmpdir(), 'branchline-rules-'))
  try {
    return await brokenIn(folder, imagined)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * @param {string} folder where they are written
 * @param {Parameters<typeof rulesBroken>[0]} imagined
 */
async function brokenIn(folder, imagined) {
  /** @type {(string | undefined)[][]} */
  const broken = []
  for (const [index, [file, code]] of imagined.entries()) {
    const isComponent = file.endsWith('.vue')
    broken[index] = isComponent
      ? await brokenByEslint(file, `<script setup lang="ts">\n${code}\n</script>\n`)
      : []
    if (isComponent) continue
    const place = path.join(folder, String(index), file)
    mkdirSync(path.dirname(place), { recursive: true })
    writeFileSync(place, code)
  }
  const sources = imagined.map(([file]) => file).filter((file) => !file.endsWith('.vue'))
  const config = path.join(folder, 'oxlint.json')
  await writeOxlintConfig(eslint, [...new Set(sources)], config)
  /** @type {{ diagnostics: { filename: string, code?: string }[] }} */
  const { diagnostics } = JSON.parse(oxlint([`--config=${config}`, '--format=json'], folder).stdout)
  for (const { filename, code } of diagnostics) {
    broken[Number(filename.split('/')[0])]?.push(code?.replace(/^.*\((.+)\)$/, '$1'))
  }
  return broken
}

/**
 * The same as ESLint has it.
 *
 * @param {string} file
 * @param {string} code
 */
export async function brokenByEslint(file, code) {
  const [result] = await eslint.lintText(code, { filePath: path.join(ROOT, file) })
  return (result?.messages ?? []).map(({ ruleId }) => ruleId?.split('/').at(-1))
}
