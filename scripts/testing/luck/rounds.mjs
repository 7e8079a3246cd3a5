/**
 * @typedef {import('../test-steps.mjs').TestStep} TestStep
 *
 * @typedef {object} Round
 * @property {string} title
 * @property {Record<string, string>} environment
 * @property {boolean} isBusy whether programs beside it use up all cores
 * @property {TestStep[]} steps
 */

/**
 * Dates on which time itself has surprises, as the site's zone (America/Los_Angeles) sees them, each on
 * a machine in another zone. They lie in the future of any real browser, which drops cookies that have
 * ended by its own clock, and before 2038.
 */
const DATES = [
  {
    title: 'The day on which summer time begins, half an hour before',
    environment: { TEST_NOW: '2036-03-09T09:30:00Z', TZ: 'America/Los_Angeles' },
  },
  {
    title: '31 December, ten minutes before midnight',
    environment: { TEST_NOW: '2037-01-01T07:50:00Z', TZ: 'Asia/Kolkata' },
  },
  {
    title: '29 February, which is 1 March where the machine stands',
    environment: { TEST_NOW: '2036-02-29T18:00:00Z', TZ: 'Pacific/Kiritimati' },
  },
]

const BROWSER_ROUNDS = 5

/**
 * Everything that a test might owe to luck: the date, the zone, the order, other load, and what comes
 * once in a while. Checks of format, lint and types know none.
 *
 * @param {object} steps
 * @param {TestStep[]} steps.all
 * @param {TestStep[]} steps.browser
 * @returns {Round[]}
 */
export function rounds({ all, browser }) {
  const whole = all.filter(({ counts }) => counts !== 'check')
  return [
    ...DATES.map((date) => ({ ...date, isBusy: false, steps: whole })),
    {
      title: 'Beside programs that use up all cores',
      environment: {},
      isBusy: true,
      steps: whole,
    },
    ...Array.from({ length: BROWSER_ROUNDS }, (_, index) => ({
      title: `The browser, time ${index + 1} of ${BROWSER_ROUNDS}, where some answers dawdle`,
      environment: { TEST_DAWDLE: String(index + 1) },
      isBusy: false,
      steps: browser,
    })),
  ]
}

/**
 * A step as a round runs it: at its date, in its zone, with its files in an order that the seed decides.
 *
 * @param {TestStep} step
 * @param {Round} round
 * @param {number} seed
 * @returns {TestStep}
 */
export const inRound = (step, { environment }, seed) => ({
  ...step,
  args:
    step.counts === 'vitest'
      ? [...step.args, '--sequence.shuffle.files', `--sequence.seed=${seed}`]
      : step.args,
  environment: { ...step.environment, ...environment },
})
