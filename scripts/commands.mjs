import { parseArgs } from 'node:util'
import { Failure, report } from './failure.mjs'
import { StopRequest } from './running/stop-request.mjs'

/**
 * @typedef {Record<string, boolean>} Flags flag name → given or not
 *
 * @typedef {object} Context what every command gets
 * @property {Flags} flags
 * @property {Record<string, string | undefined>} values option name → what was given
 * @property {string[]} files the files that it works on, as they were typed
 * @property {StopRequest} stop raised by Ctrl-C and SIGTERM
 * @property {Record<string, Command>} commands all that there are
 *
 * @typedef {object} Command
 * @property {string} call what one types
 * @property {string} summary
 * @property {Record<string, string>} flags name → what it does
 * @property {Record<string, string>} [values] options with a value: name → what it is for
 * @property {boolean} [takesFile] whether it works on a file
 * @property {string} [more] further lines of its help
 * @property {() => Promise<{ run(context: Context): Promise<number> }>} load resolves to the module
 *   whose `run` answers with the exit code
 */

/** @type {Record<string, Command>} */
export const commands = {
  start: {
    call: 'npm start',
    summary: 'Set everything up, start the site and its admin, and say where they are.',
    flags: {},
    more: [
      'Variables: HOST, WEB_PORT, CMS_PORT, SITE_URL, SITE_LANGUAGES, ADMIN_URL, DATABASE_URL, S3_BUCKET,',
      'DATA_DIR, ADMIN_EMAIL, ADMIN_PASSWORD, SEED. docs/operating.md explains each.',
      'Ctrl-C stops both; a second Ctrl-C does so at once.',
    ].join('\n'),
    load: () => import('./commands/start.mjs'),
  },
  dev: {
    call: 'npm run dev',
    summary: 'Start both for development: changed code is taken over while they run.',
    flags: {},
    load: () => import('./commands/dev.mjs'),
  },
  test: {
    call: 'npm test',
    summary: 'Set everything up and run every check and test, the whole system included.',
    takesFile: true,
    flags: {},
    more: [
      'npm test -- FILE runs one file of tests with what it needs.',
      'Of format, lint, types and unit tests it leaves out what passed before, where nothing that they',
      'read has changed since: .cache/passed knows, and may be removed.',
    ].join('\n'),
    load: () => import('./commands/test.mjs'),
  },
  'test-whole': {
    call: 'npm run test:whole',
    summary: 'Run everything that there is: all combinations, both databases, the long tests.',
    flags: {},
    load: () => import('./commands/test-whole.mjs'),
  },
  'test-luck': {
    call: 'npm run test:luck',
    summary:
      'Run the tests at odd dates, in random order and beside other load, to find luck in them.',
    flags: {
      anew: 'forget what a run before has done',
      'unlucky-again': 'run again what failed or needed a second try, and what is not done yet',
    },
    more: [
      'Takes hours, and goes on where it stopped when it is called again. .cache/luck/summary.txt',
      'says what failed or passed only at a second try, in which round, with which seed.',
    ].join('\n'),
    load: () => import('./commands/test-luck.mjs'),
  },
  check: {
    call: 'npm run check',
    summary: 'The quick part of the tests: format, lint, types and unit tests.',
    flags: {},
    load: () => import('./commands/check.mjs'),
  },
  build: {
    call: 'npm run build',
    summary: 'Install packages and build what changed, without starting anything.',
    flags: {
      cms: 'build only the cms',
      web: 'build only the site',
      'production-packages': 'then remove the packages that only building and testing need',
    },
    load: () => import('./commands/build.mjs'),
  },
  seed: {
    call: 'npm run seed -- --remove | --reset',
    summary: 'Remove the example content, or start over with it.',
    flags: {
      remove: 'remove what of the example nobody changed; settings and menu stay',
      reset: 'remove all content, edits included, and load the example again',
      yes: 'do not ask first',
    },
    load: () => import('./commands/seed.mjs'),
  },
  import: {
    call: 'npm run import -- FILE',
    summary: 'Bring a WordPress export or a calendar (.ics) in, as drafts.',
    takesFile: true,
    flags: { 'dry-run': 'write nothing, only tell what would become of it' },
    values: {
      posts: 'what WordPress’s posts become: news, pages, positions or skip',
      files: 'the folder with WordPress’s uploads, for the pictures',
      report: 'also write the report into this file',
    },
    more: [
      'Brings nothing in twice: a later run with the same file changes nothing.',
      'docs/importing.md says what can be carried, and what is done with the rest.',
    ].join('\n'),
    load: () => import('./commands/import.mjs'),
  },
  backup: {
    call: 'npm run backup',
    summary: 'Write the database and the uploads into one file, while the site runs or not.',
    flags: { nightly: 'stay, and make one each night at 3:00 UTC' },
    values: {
      to: 'the folder for it, instead of DATA_DIR/backups',
      keep: 'how many backups to keep there; older ones are removed',
    },
    more: [
      'It is read back before it gets its name. The secrets in cms/.env are not in it.',
      'Variables: BACKUP_COMMAND, BACKUP_MAIL_TO. docs/operating.md explains both.',
    ].join('\n'),
    load: () => import('./commands/backup.mjs'),
  },
  restore: {
    call: 'npm run restore -- FILE',
    summary: 'Bring back the database and the uploads of a backup, while the site is stopped.',
    takesFile: true,
    flags: {
      replace: 'replace what is there; without it only an empty place is filled',
      yes: 'do not ask first',
    },
    more: 'Whatever fails leaves everything as it was.',
    load: () => import('./commands/restore.mjs'),
  },
  'second-factor': {
    call: 'npm run second-factor -- --reset=ADDRESS | --code=ADDRESS',
    summary: 'Help somebody in who has lost the second step of their log-in.',
    flags: {},
    values: {
      reset: 'take the second step of this account away, and log it out everywhere',
      code: 'print a code with which this account sets it up, where no mail can bring one',
    },
    more: 'While the site runs or not. What it did stands in the security log.',
    load: () => import('./commands/second-factor.mjs'),
  },
  update: {
    call: 'npm run update -- FILE',
    summary: 'Put another release in the place of this one, or go back to the one before.',
    takesFile: true,
    flags: {
      back: 'bring back the release that was there before the last update',
      'without-backup': 'make no backup beforehand',
    },
    more: [
      'For a folder that was unpacked from a release; with the site stopped. A backup is made first.',
      'Secrets and data stay where they are. The source is updated by git, and npm start.',
    ].join('\n'),
    load: () => import('./commands/update.mjs'),
  },
  release: {
    call: 'npm run release',
    summary: 'Pack the built admin and site with all that they need into one archive.',
    flags: {
      checked:
        'first run test:whole, test:luck and bench, which takes hours, and only go on after them',
      images: 'then build and start the images of the cms and the web server, too',
    },
    more: [
      'For machines like this one, with the same version of Node.js: what is in it needs no building.',
      'It goes to .cache/release/, with its checksum and a list of what it consists of, and is started once.',
      'Images are built by docker, podman or buildah, whichever is found first, with a Node.js of their own.',
    ].join('\n'),
    load: () => import('./commands/release.mjs'),
  },
  sbom: {
    call: 'npm run sbom',
    summary: 'List the packages that running needs, each with its version and licence (CycloneDX).',
    flags: {},
    more: 'It goes to .cache/sbom/. A release has its own list beside it, made in the same way.',
    load: () => import('./commands/sbom.mjs'),
  },
  sheets: {
    call: 'npm run sheets',
    summary: 'Photograph every view into .cache/sheets/, and the pictures of docs/ anew.',
    flags: {},
    load: () => import('./commands/sheets.mjs'),
  },
  bench: {
    call: 'npm run bench',
    summary: 'Measure what a page costs and how much content it bears, and hold both to limits.',
    flags: {
      quick: 'only the read path, with fewer rounds and nothing of growth',
      docs: 'put the figures and charts into docs/performance.md',
    },
    more: [
      'Takes the better part of an hour on temporary data; what it measures goes to',
      '.cache/bench/read-path.json. The figures are comparable within one run only:',
      'docs/performance.md says how to read them.',
    ].join('\n'),
    load: () => import('./commands/bench.mjs'),
  },
  help: {
    call: 'npm run help',
    summary: 'Show this list.',
    flags: {},
    load: () => import('./commands/help.mjs'),
  },
}

/**
 * The help text of one command.
 *
 * @param {Command} command
 */
export function helpOf(command) {
  const values = Object.entries(command.values ?? {}).map(([name, is]) => [`${name}=…`, is])
  const flags = [...values, ...Object.entries({ ...command.flags, help: 'show this help' })]
  const width = Math.max(...flags.map(([name]) => name?.length ?? 0))
  return [
    command.call,
    '',
    command.summary,
    ...(command.more ? ['', command.more] : []),
    '',
    ...flags.map(([name, does]) => `  --${name?.padEnd(width)}  ${does}`),
  ].join('\n')
}

/**
 * @param {Command} command
 * @param {string[]} args
 * @returns {Pick<Context, 'flags' | 'values' | 'files'>}
 * @throws {Failure} what it does not know
 */
export function readArguments(command, args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: command.takesFile ?? false,
      options: {
        ...optionsOf([...Object.keys(command.flags), 'help'], 'boolean'),
        ...optionsOf(Object.keys(command.values ?? {}), 'string'),
      },
    })
    const given = Object.entries(values)
    return {
      flags: Object.fromEntries(given.map(([name, value]) => [name, value === true])),
      values: Object.fromEntries(
        given.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
      ),
      files: positionals,
    }
  } catch {
    throw new Failure(
      `"${command.call}" does not know what to do with "${args.join(' ')}": see its help above.`,
      helpOf(command),
    )
  }
}

/**
 * @template {'boolean' | 'string'} Type
 * @param {string[]} names
 * @param {Type} type
 */
const optionsOf = (names, type) => Object.fromEntries(names.map((name) => [name, { type }]))

/**
 * Runs a command to its end and leaves the process with its exit code.
 *
 * @param {string} name
 * @param {string[]} args
 */
export async function runCommand(name, args) {
  const stop = new StopRequest()
  // A terminal that was closed must not take the servers down half-way: SIGHUP asks for that.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)
  try {
    const command = commands[name]
    if (!command) throw new Failure(`There is no command "${name}": npm run help lists them.`)
    const given = readArguments(command, args)
    if (given.flags.help) {
      console.log(helpOf(command))
      process.exit(0)
    }
    const { run } = await command.load()
    process.exit(await run({ ...given, stop, commands }))
  } catch (error) {
    process.exit(report(error))
  }
}
