// Which room of the code may know which, held by `npm run check`.

/** What there is to say, a file for each language: of every room, and known to all but the calendar. */
const WORDS = 'languages|(?!admin/).*/words'

/**
 * The rooms of the cms, the lowest first: each imports from those before it, and from itself. What
 * stands in `src` without a folder is for all of them.
 */
const ROOMS = [
  '(?!index|start|documentSteps)[^/]+\\.ts',
  'strapi',
  'calendar',
  WORDS,
  'labels',
  'mail',
  'outside',
  'media',
  'storage',
  'backup',
  'content',
  'checks',
  'http',
  'disks',
  'import',
  'middlewares',
  'requests',
  'rules',
  'extensions',
  'tickets',
  'editing',
  'example',
  'saving',
  'setup',
  'involve',
  'mediaLibrary',
  'schedule',
  'history',
  'accounts',
  'admin',
  'api',
]

/** @param {string[]} rooms */
const paths = (rooms) => `^cms/src/(${rooms.join('|')})(/|$)`

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...ROOMS.slice(0, -1).map((room, index) => ({
      name: `${room} imports from a room above it`,
      severity: /** @type {const} */ ('error'),
      from: { path: paths([room]), ...(room !== WORDS && { pathNot: paths([WORDS]) }) },
      to: {
        path: paths(ROOMS.slice(index + 1)),
        ...(index >= ROOMS.indexOf(WORDS) && { pathNot: paths([WORDS]) }),
      },
    })),
    {
      name: 'files import each other in a circle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'folders import each other in a circle',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    {
      name: 'a room that the list lacks',
      severity: 'error',
      from: {
        path: '^cms/src/',
        pathNot: [paths(ROOMS), '^cms/src/(index|start|documentSteps)\\.ts$'],
      },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    exclude: { path: ['node_modules', '^cms/(seed|tests)/'] },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.vue', '.json'] },
  },
}
