import { readdirSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** The codes of the languages that the code speaks: their files say which. */
const CODES = readdirSync(path.join(ROOT, 'cms/src/languages'))
  .map((file) => path.basename(file, '.ts'))
  .filter((name) => /^[a-z]{2}$/.test(name))

const code = `/^(${CODES.join('|')})$/`
const named = (/** @type {string} */ field) =>
  `:matches([${field}.name=${code}], [${field}.value=${code}])`

/** What goes by a language: selector → what it is. */
const GOING_BY_ONE = {
  [`BinaryExpression[operator=/^[!=]==?$/] > Literal[value=${code}]`]: 'A comparison with its code',
  [`LogicalExpression > Literal.right[value=${code}]`]: 'Its code in place of another',
  [`ConditionalExpression > Literal[value=${code}]`]: 'A choice of its code',
  [`SwitchCase > Literal.test[value=${code}]`]: 'A case of its own',
  [`CallExpression[callee.property.name="startsWith"] > Literal[value=${code}]`]:
    'A comparison with its code',
  [`MemberExpression${named('property')}`]: 'A pick by its code',
  [`ObjectExpression > Property${named('key')} ~ Property${named('key')}`]: 'A list by codes',
  [`ObjectPattern > Property${named('key')}`]: 'A pick by its code',
  [`ArrayExpression > Literal[value=${code}] ~ Literal[value=${code}]`]: 'A list of codes',
}

/**
 * A rule for what ships: nothing goes by a certain language but its own files. What differs between
 * languages stands among their words, so that another one is some new files.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
const byWords = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      goes: '{{what}} goes by one language: put what differs among the words of each (docs/architecture.md).',
    },
  },
  create(context) {
    return Object.fromEntries(
      Object.entries(GOING_BY_ONE).map(([selector, what]) => [
        selector,
        (/** @type {import('eslint').Rule.Node} */ node) =>
          context.report({ node, messageId: 'goes', data: { what } }),
      ]),
    )
  },
}

/** As a linter takes it in. */
const plugin = { meta: { name: 'languages' }, rules: { 'by-words': byWords } }
export default plugin

/** The part of ESLint's configuration that holds code to it. */
export const languages = [
  {
    files: ['cms/{src,config}/**/*.{ts,tsx}', 'web/{src,server,builds}/**/*.{ts,vue}'],
    ignores: ['**/words/**', 'cms/src/**/languages/{??,all}.ts', '**/*.{test,walk}.ts'],
    plugins: { languages: plugin },
    rules: { 'languages/by-words': /** @type {const} */ ('error') },
  },
]
