/** Makes the HTML of letters of `cms/src/letters/mail/skeleton.mjml`: `node scripts/letters/skeleton.mjs`. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import mjml2html from 'mjml'

const folder = path.resolve(import.meta.dirname, '../../cms/src/letters/mail')

/** Where what is made stands. */
export const made = path.join(folder, 'skeleton.ts')

/** In the place of the branch's own colour, which MJML would take for none if it were a name in brackets. */
const signal = '#010203'

/**
 * The file as it has to be.
 *
 * @returns {Promise<string>}
 * @throws {Error} where MJML finds something wrong
 */
export async function skeleton() {
  const source = readFileSync(path.join(folder, 'skeleton.mjml'), 'utf8')
  const { html, errors } = await mjml2html(source, { validationLevel: 'strict', fonts: {} })
  if (errors.length > 0)
    throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('\n'))
  const [opening = '', ...others] = html
    .replaceAll(signal, '[[signal]]')
    .replace(/\n\s*/g, '\n')
    .split(/<!-- part: (\w+) -->/)
  const parts = [['opening', opening]]
  for (let at = 0; at < others.length; at += 2) parts.push([others[at] ?? '', others[at + 1] ?? ''])
  const lines = parts.map(([name, text]) => `  ${name}: ${asText(text ?? '')},\n`)
  return `// Made by \`node scripts/letters/skeleton.mjs\` of skeleton.mjml: nobody changes it by hand.\n\n/** The HTML of a letter, in its parts. What stands in double brackets is filled in. */\nexport const skeleton = {\n${lines.join('')}} as const\n`
}

/** @param {string} text */
function asText(text) {
  return `\`${text.trim().replace(/[\\`]|\$\{/g, '\\$&')}\``
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(made, await skeleton())
