/** When tests take place, unless the environment of the run says otherwise. */
import process from 'node:process'

/**
 * A Wednesday morning on which nothing special happens, in the summer half of the zones that tests
 * speak of. It lies in the future, since browsers drop cookies that their own clock takes for ended,
 * and before 2038.
 */
const quietMorning = '2036-05-14T10:00:00-07:00'

const instant = Date.parse(process.env.TEST_NOW || quietMorning)
if (Number.isNaN(instant)) {
  throw new Error(`TEST_NOW is "${process.env.TEST_NOW}": give an instant such as ${quietMorning}`)
}

/** The same in milliseconds since 1970. */
export const quietMoment = Date.parse(quietMorning)

/** The instant at which tests begin, in milliseconds since 1970. */
export const testStart = instant
