import js from '@eslint/js'
import { vueTsConfigs, withVueTs } from '@vue/eslint-config-typescript'
import prettier from 'eslint-config-prettier/flat'
import vue from 'eslint-plugin-vue'
import { time } from './scripts/testing/handed-in-time.mjs'
import { languages } from './scripts/testing/language-codes.mjs'

/**
 * Something that a layer must not import: a pattern over what stands between the quotes, whether
 * the import is static or dynamic.
 *
 * @typedef {{ regex: string, message: string, typesAllowed?: boolean }} Ban
 */

/** @type {Ban} */
const everything = { regex: '.', message: 'The contract imports nothing.' }

/** @type {Ban} */
const strapi = { regex: '^@strapi/', message: 'The calendar is pure: it knows nothing of Strapi.' }

/** @type {Ban} */
const outsideOfCalendar = {
  regex: '^\\.\\./(?!contract$|zones/)',
  message: 'The calendar is pure: it imports nothing of the cms but the contract and time zones.',
}

/** @type {Ban} */
const outsideOfCalendarFromBelow = {
  ...outsideOfCalendar,
  regex: '^\\.\\./\\.\\./(?!contract$|zones/)',
}

/** @type {Ban} */
const strapiInMappers = {
  regex: '^@strapi/',
  message: 'A mapper is pure: it takes rows and gives the contract.',
  typesAllowed: true,
}

/** @type {Ban[]} */
const cmsFromWeb = [
  {
    regex:
      '^cms($|/(?!contract$|siteLanguages$|monthDate$|problemFile$|hangs$|metricsServer$))|/cms/(src|config|seed)/',
    message:
      "web takes types from 'cms/contract', what languages a site speaks from 'cms/siteLanguages', how a date is told of a month from 'cms/monthDate', where problems are noted from 'cms/problemFile', what ends a server that hangs from 'cms/hangs', what tells figures from 'cms/metricsServer', and nothing else from cms.",
  },
  {
    regex: '^cms/contract$',
    message: "'cms/contract' holds types only: use `import type`.",
    typesAllowed: true,
  },
]

/** Whom to believe about visitors' addresses is one rule, of the cms and of the web server. */
const cmsFromWebServer = cmsFromWeb.map(({ regex, ...ban }) => ({
  ...ban,
  regex: regex.replace('contract$|', 'contract$|proxies$|tests/proxy$|'),
}))

/**
 * Tests of the whole system share the clock, the PostgreSQL, storage and calendars of the cms's own, go
 * through its types of content, and know what the desk is told of them.
 */
const cmsFromSystemTests = cmsFromWeb.map(({ regex, ...ban }) => ({
  ...ban,
  regex: regex.replace(
    'contract$|',
    'contract$|content/types$|editing/contract$|tests/(calendarServer|ports|postgres|storage)$|tests/clock($|/)|',
  ),
}))

/** @type {Ban} */
const axios = { regex: '^axios', message: 'Only web/src/cms/client.ts speaks to axios.' }

/** @type {Ban} */
const webServer = { regex: '(^|/)server/', message: 'web/src never imports the server.' }

/** @type {Ban[]} */
const notForComponents = [
  { regex: '(^|/)(views|collections)/', message: 'A component does not know the views.' },
  {
    regex:
      '(^|/)(App\\.vue|site|routes|loads|navigation|screens|describe|head|structuredData|entry-\\w+)$',
    message: 'A component gets props and gives events; it does not know the application.',
  },
  {
    regex: '(^|/)cms/(?!contract$|media$)',
    message: 'A component never fetches: its data comes as props.',
  },
]

/** Views may do what components may, and stand beside each other. */
const notForViews = notForComponents.slice(1)

/** @type {Ban} */
const notForTime = {
  regex: '^(?!\\./|\\.\\./words$|cms/contract$|vitest$)',
  message: 'web/src/time is pure: it imports nothing but its own files, words and contract types.',
}

/**
 * Something that a layer must not do: a selector over its syntax.
 *
 * @typedef {{ selector: string, message: string }} Act
 */

/** @type {Ban} */
const strapisFiles = {
  regex: '^@strapi/[^/]+/(?!admin$)',
  message: "Strapi's own files are for cms/src/strapi and cms/src/admin/strapi.",
}

/** What an update of Strapi may change without a word; `tests/strapiSeam.test.ts` asserts it. */
const strapisParts = [
  'CallExpression[callee.property.name=/^(plugin|service)$/]',
  "CallExpression[callee.object.name='strapi'][callee.property.name='get']",
  "CallExpression[callee.object.property.name='strapi'][callee.property.name='get']",
  "MemberExpression[object.name='strapi'][property.name='admin']",
  "MemberExpression[object.property.name='strapi'][property.name='admin']",
  "MemberExpression[object.property.name='db'][property.name=/^(entityManager|metadata|dialect)$/]",
  "VariableDeclarator[init.property.name='db'] Property[key.name=/^(entityManager|metadata|dialect)$/]",
  "MemberExpression[object.property.name='connection'][property.name=/^(client|on)$/]",
  "MemberExpression[object.property.name='server'][property.name='app']",
  "MemberExpression[object.property.name='requestContext'][property.name='run']",
  "MemberExpression[object.name='Reflect']",
  "CallExpression[callee.name='createRequire']",
].map((selector) => ({
  selector,
  message: 'What is private to Strapi is for cms/src/strapi, where a test asserts it.',
}))

/** Where `Temporal` and `Intl` would go by Node's own zone data, which are as old as Node is. */
const nodesZones = [
  "CallExpression[callee.property.name=/^(toZonedDateTime|toZonedDateTimeISO|withTimeZone)$/]:not([arguments.0.value='UTC'])",
  "CallExpression[callee.property.name=/^(plain(Date|DateTime|Time)|zonedDateTime)ISO$/]:not([arguments.0.value='UTC'])",
  "MemberExpression[property.name='getTimeZoneTransition']",
  "MemberExpression[object.name='Intl'][property.name='supportedValuesOf']",
].map((selector) => ({
  selector,
  message: "Zones are those of cms/src/zones: Node's own may be older, and dates would differ.",
}))

/** It would write instants by them, too. */
const nodesDates = {
  selector: "MemberExpression[object.name='Intl'][property.name='DateTimeFormat']",
  message: 'Dates are written by cms/src/languages/dateFormat.ts, by our own zones.',
}

/** The same for the admin, whose pages Strapi makes. */
const strapisAdmin = [
  'CallExpression[callee.property.name=/^(registerHook|getPlugin|addRBACMiddleware)$/]',
  "MemberExpression[object.property.name='router'][property.name='addRoute']",
  "AssignmentExpression[left.property.name='fetch']",
  "CallExpression[callee.object.name='document'][callee.property.name=/^(querySelector|getElementsBy|getElementById)/]",
  "MemberExpression[object.name='document'][property.name='head']",
  "NewExpression[callee.name='MutationObserver']",
  'Literal[value=/^(STRAPI_|strapi-)/]',
  'Literal[value=/^[/](admin|content-manager)[/]/]',
  'TemplateElement[value.raw=/^[/](admin|content-manager)[/]|plugins\\[i18n/]',
  "MemberExpression[object.name='Reflect']",
].map((selector) => ({
  selector,
  message: 'What is private to Strapi is for cms/src/admin/strapi, where a test asserts it.',
}))

/** Strapi will take no others: it warns of them in the console. */
const asyncLoader = {
  selector: "Property[key.name='Component'] > ArrowFunctionExpression[async=true]",
  message: "A page is loaded by `() => import('./Page').then(({ Page }) => ({ default: Page }))`.",
}

/**
 * The rules that forbid some imports in some files. A later call for the same files replaces an
 * earlier one, so each call names all that is forbidden there.
 *
 * @param {string[]} files
 * @param {Ban[]} bans
 * @param {string[]} [ignores]
 * @param {Act[]} [acts]
 */
const forbid = (files, bans, ignores = [], acts = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-syntax': ['error', ...bans.flatMap(imports), ...acts] },
})

/** @param {Ban} ban @returns {Act[]} */
function imports({ regex, message, typesAllowed = false }) {
  const from = `[source.value=/${regex.replaceAll('/', '\\/')}/]`
  const values = typesAllowed ? ":not([importKind='type'], [exportKind='type'])" : ''
  return [
    `:matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)${from}${values}`,
    `ImportExpression${from}`,
  ].map((selector) => ({ selector, message }))
}

const web = [...cmsFromWeb, axios]
const webSource = [...web, webServer]

const layers = [
  forbid(
    ['cms/src/**/*.ts'],
    [strapisFiles],
    ['cms/src/{strapi,admin}/**', 'cms/src/**/*.test.ts'],
    [...strapisParts, ...nodesZones, nodesDates],
  ),
  forbid(['cms/src/languages/*.ts'], [strapisFiles], [], [...strapisParts, ...nodesZones]),
  forbid(
    ['cms/src/admin/**/*.{ts,tsx}'],
    [strapisFiles],
    ['cms/src/admin/strapi/**', 'cms/src/**/*.test.ts'],
    [...strapisAdmin, asyncLoader],
  ),
  forbid(['cms/src/contract.ts'], [everything]),
  forbid(['cms/src/calendar/*.ts'], [strapi, outsideOfCalendar], [], [...nodesZones, nodesDates]),
  forbid(
    ['cms/src/calendar/*/**/*.ts'],
    [strapi, outsideOfCalendarFromBelow],
    [],
    [...nodesZones, nodesDates],
  ),
  forbid(['cms/src/content/mappers/**/*.ts'], [strapiInMappers], [], [...nodesZones, nodesDates]),
  forbid(['web/**/*.{ts,vue}'], web),
  forbid(['web/server/**/*.ts'], [...cmsFromWebServer, axios]),
  forbid(['web/{e2e,faults,bench,sheets}/**/*.ts'], [...cmsFromSystemTests, axios]),
  forbid(['web/src/**/*.{ts,vue}'], webSource),
  forbid(['web/src/cms/client.ts'], [...cmsFromWeb, webServer]),
  forbid(['web/src/components/**/*.{ts,vue}'], [...webSource, ...notForComponents]),
  forbid(
    ['web/src/views/**/*.{ts,vue}', 'web/src/collections/**/*.vue'],
    [...webSource, ...notForViews],
  ),
  forbid(['web/src/time/**/*.ts'], [...webSource, notForTime]),
]

/** Compiled by their tools, and part of no TypeScript project. */
const UNTYPED = ['cms/*.config.{ts,mts}', 'cms/src/admin/*.config.{ts,mts}']

/**
 * All but components is asked of oxlint, in a tenth of the time: what needs types by .oxlintrc.json,
 * the rest by what scripts/testing/oxlint.mjs makes of this file. Long runs ask ESLint itself: it sees
 * a few rare forms more.
 */
const isWhole = process.env.TEST_WHOLE === 'true'
const OF_OXLINT = isWhole ? UNTYPED : ['**/*.{ts,mts,tsx}']

const rules = await withVueTs(
  {
    ignores: [
      '**/{dist,build,coverage,.cache,.data,.strapi,.tools}/**',
      'cms/types/generated/**',
      '**/*.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: ['web/**'], extends: [vue.configs['flat/recommended']] },
  vueTsConfigs.recommendedTypeChecked,
  {
    files: ['**/*.{ts,mts,tsx,vue}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // TypeScript says which props may be missing.
      'vue/require-default-prop': 'off',
      // Control characters in addresses are what such an expression looks for.
      'no-control-regex': 'off',
    },
  },
  { files: OF_OXLINT, extends: [vueTsConfigs.disableTypeChecked] },
  {
    files: ['**/*.{js,mjs}'],
    extends: [vueTsConfigs.disableTypeChecked],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process console URL Buffer performance fetch setTimeout clearTimeout setInterval',
          'clearInterval AbortController AbortSignal Response TextDecoder TextEncoder',
        ]
          .join(' ')
          .split(' ')
          .map((name) => [name, 'readonly']),
      ),
    },
  },
  ...layers,
  prettier,
)

/**
 * Each package has a project for what runs in the browser and one for what runs on Node; TypeScript's
 * own search would find only the first.
 *
 * @param {string[]} files
 * @param {string[]} project
 */
const typedBy = (files, project) => ({
  files,
  ignores: OF_OXLINT,
  languageOptions: {
    parserOptions: { projectService: false, project, tsconfigRootDir: import.meta.dirname },
  },
})

export default [
  ...rules,
  ...time,
  ...languages,
  typedBy(['cms/**/*.{ts,tsx}'], ['cms/tests/tsconfig.json', 'cms/src/admin/tsconfig.json']),
  typedBy(['web/**/*.{ts,vue}'], ['web/tsconfig.json', 'web/tsconfig.node.json']),
  { files: OF_OXLINT, languageOptions: { parserOptions: { projectService: false } } },
]
