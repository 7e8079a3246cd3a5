import { readFileSync } from 'node:fs'
import { ROOT } from '../../checkout.mjs'
import { readStamp } from '../../setup/fingerprint.mjs'
import { INSTALL_STAMP } from '../../setup/packages.mjs'
import { Sources, hashOf } from './sources.mjs'

/** Settings of tools, which hold for all files. */
const SETTINGS =
  /^(eslint\.config\.js|\.oxlintrc\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|\.npmrc|patches\/.*|scripts\/testing\/[^/]*(?<!\.test)\.mjs|scripts\/testing\/passed\/.*|((cms|web)\/)?package\.json|((cms|web)\/)?vite(st)?\.config\.(m?ts|js)|web\/builds\/.*|.*tsconfig[^/]*\.json)$/

/** What a test may ask its environment for. */
const VARIABLES = [
  'TZ',
  'TEST_NOW',
  'LANG',
  'LC_ALL',
  'NODE_OPTIONS',
  'CALENDAR_SEED',
  'TEST_DAWDLE',
  'TEST_WHOLE',
]

/**
 * The keys under which a run is noted as passed: each holds all that was read, so that a key that was
 * seen before means that nothing can have changed.
 */
export class Keys {
  /** @param {NodeJS.ProcessEnv} environment */
  constructor(environment, root = ROOT) {
    this.sources = new Sources(root, packagesOf(root))
    this.#facts = [
      process.versions.node,
      process.platform,
      process.arch,
      readStamp(INSTALL_STAMP) ?? '',
      ...VARIABLES.map((name) => `${name}=${environment[name] ?? ''}`),
    ]
  }

  #facts
  /** @type {string | null} */
  #settings = null

  get settings() {
    this.#settings ??= hashOf([
      ...this.#facts,
      this.sources.keyOf(
        this.sources.all.filter((file) => SETTINGS.test(file)),
        { run: false },
      ),
    ])
    return this.#settings
  }

  /** Of whatever reads anything. */
  ofEverything() {
    return hashOf([...this.#facts, this.sources.everything])
  }

  /**
   * Of what rules say of one file that know only its text.
   *
   * @param {string} file
   */
  ofText(file) {
    return hashOf([this.settings, this.sources.hashOf(file)])
  }

  /**
   * Of what depends on the types in some files: in all that they import as well.
   *
   * @param {string[]} files
   */
  ofTypes(files) {
    return hashOf([this.settings, this.sources.keyOf(files, { run: false }), this.#ambient()])
  }

  /**
   * Of one file of tests, with what runs before each of them.
   *
   * @param {string} file
   * @param {object} reads
   * @param {string[]} reads.before
   * @param {string[]} [reads.within] where all lies that it may read; left out: anywhere
   */
  ofTests(file, { before, within }) {
    return hashOf([
      this.settings,
      this.sources.keyOf([file, ...before], { run: true, ...(within && { within }) }),
    ])
  }

  /** @type {string | null} */
  #ambientKey = null
  #ambient() {
    this.#ambientKey ??= this.sources.keyOf(this.sources.ambient(), { run: false })
    return this.#ambientKey
  }
}

/**
 * What web takes from cms, by the name under which it does.
 *
 * @param {string} root
 * @returns {Record<string, string>}
 */
function packagesOf(root) {
  /** @type {{ exports: Record<string, string | { types: string }> }} */
  const { exports } = JSON.parse(readFileSync(`${root}/cms/package.json`, 'utf8'))
  return Object.fromEntries(
    Object.entries(exports).map(([name, place]) => [
      name.replace('.', 'cms'),
      (typeof place === 'string' ? place : place.types).replace('.', 'cms'),
    ]),
  )
}
