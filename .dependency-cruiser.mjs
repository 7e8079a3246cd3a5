// Which room of the code may know which, held by `npm run check`.

/** What there is to say, a file for each language: of every room, and known to all but the calendar. */
const WORDS = 'languages|(?!admin/).*/words'

/**
 * The rooms of the cms, the lowest first: each imports from those before it, and from itself. What
 * stands in `src` without a folder is for all of them.
 */
const ROOMS = [
  '(?!index|start|documentSteps)[^/]+\\.ts',
  'files',
  'strapi',
  'zones',
  'calendar',
  WORDS,
  'mail',
  'outside',
  'media',
  'storage',
  'backup',
  'content',
  'labels',
  'checks',
  'http',
  'securityLog',
  'notices',
  'disks',
  'ends',
  'certificates',
  'handingOver',
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
  'withdrawals',
  'translations',
  'following',
  'accounts',
  'secondFactor',
  'letters',
  'figures',
  'admin',
  'api',
]

/** What there is to say on the site, known to all of it. */
const WEB_WORDS = 'src/words|src/time|server/words|src/mailed/words'

/**
 * The rooms of the site, the lowest first: what stands in `src` without a folder is told by its name.
 * The server stands on the app that it renders.
 */
const WEB_ROOMS = [
  'src/styles|src/(appFiles|connection|firstSign|inLanguage|keptPages|markup|present|shownPage|collections|provided|faces|colourSheet|wornStyle|rareKinds)\\.ts',
  'src/(languages|byLocale|addresses|forms|links|documentLink|meetingsData|month|search|feedLinks|queryValues|addressQuery|routes)\\.ts',
  WEB_WORDS,
  'src/cms',
  'src/(calendarLinks|preview|previewBar|offlineNotice|privacyNotice|spelling)\\.ts',
  'src/composables',
  'src/components|src/(absoluteText|pageLinks|intent)\\.ts',
  'src/(firstWords|description|loading|comingDate|things|searchedText)\\.ts',
  'src/collections',
  'src/views',
  'src/(screens|screenFacts|shown)\\.ts',
  'src/(describeMeetings|describe|pictureWords|flyerWords|sharePicture|firstData|readFirstData)\\.ts',
  'src/kept',
  'src/(meetingThings|structuredData|head|headTags|shareCard|siteIcons|stillPage|awake)\\.ts',
  'src/(loads|follow|formLoads|leadOn|fetching|navigation|source|siteRouter|site)\\.ts|src/App\\.vue',
  'src/mailed|src/printed|src/embed|src/(entry-client|entry-server|renderText|start)\\.ts',
  'server/(config|caching|security|location|metrics|plainPage|calendars|sitemap|manifest)\\.ts',
  'server/cms',
  'server/search',
  'server/replies',
  'server/sharePictures',
  'server/flyers',
  'server/(?!(pages|previews|pageRoutes|failed|app|main)\\.)[^/]+\\.(ts|mjs)',
  'server/(pages|previews)\\.ts',
  'server/(mailed|forms)',
  'server/(pageRoutes|failed|app|main)\\.ts',
]

/** @param {string[]} rooms */
const paths = (rooms) => `^cms/src/(${rooms.join('|')})(/|$)`

/** @param {string[]} rooms */
const webPaths = (rooms) => `^web/(${rooms.join('|')})(/|$)`

/** What only tests use stands wherever they need it. */
const OF_TESTS = '\\.test\\.ts$|/sample-[^/]+\\.ts$|/(mounting|setup)\\.ts$'

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
    ...WEB_ROOMS.slice(0, -1).map((room, index) => ({
      name: `web/${room} imports from a room above it`,
      severity: /** @type {const} */ ('error'),
      from: { path: webPaths([room]), pathNot: OF_TESTS },
      to: {
        path: webPaths(WEB_ROOMS.slice(index + 1)),
        ...(index >= WEB_ROOMS.indexOf(WEB_WORDS) && { pathNot: webPaths([WEB_WORDS]) }),
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
      name: 'a room that the lists lack',
      severity: 'error',
      from: {
        path: '^(cms/src|web/(src|server))/',
        pathNot: [
          paths(ROOMS),
          '^cms/src/(index|start|documentSteps)\\.ts$',
          webPaths(WEB_ROOMS),
          OF_TESTS,
        ],
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
