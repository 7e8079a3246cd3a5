import { errors } from '@strapi/utils'
import type { Asked } from '../http/asked'
import type { Locale } from '../contract'
import { wordsOf } from '../languages'
import { readAddress } from './address'
import type { FollowingEntry } from './contract'
import { LookFailed } from './problem'
import type { LookProblem } from './words/words'

const longestName = 80
const mostADay = 50

/**
 * What somebody typed, as it can be followed.
 *
 * @throws ValidationError with a sentence at each field
 */
export function entryOf(asked: Asked, language: Locale): FollowingEntry {
  const body = asked.body('give name, address, publishes, mostADay and isOn')
  const words = wordsOf(language).following
  const name = typeof body['name'] === 'string' ? body['name'].trim() : ''
  const read = readAddress(typeof body['address'] === 'string' ? body['address'] : '')
  const most = body['mostADay']
  const problems = new Map<string, string>()
  if (name === '' || name.length > longestName) problems.set('name', words.noName)
  if ('problem' in read) problems.set('address', words.problems[read.problem])
  if (typeof most !== 'number' || !Number.isInteger(most) || most < 1 || most > mostADay) {
    problems.set('mostADay', words.noNumber(mostADay))
  }
  if (problems.size > 0) throw refusedFields(problems)
  return {
    name,
    address: 'address' in read ? read.address : '',
    publishes: body['publishes'] === true,
    mostADay: Number(most),
    isOn: body['isOn'] !== false,
  }
}

/** What could not be looked at is said at the field of its address. */
export function refusedAddress(problem: LookProblem, language: Locale): Error {
  const sentence = wordsOf(language).following.problems[problem]
  return refusedFields(new Map([['address', sentence]]))
}

export async function orRefused<Result>(look: Promise<Result>, language: Locale): Promise<Result> {
  try {
    return await look
  } catch (error) {
    if (error instanceof LookFailed) throw refusedAddress(error.problem, language)
    throw error
  }
}

function refusedFields(problems: ReadonlyMap<string, string>): Error {
  return new errors.ValidationError([...problems.values()].join(' '), {
    errors: [...problems].map(([field, message]) => ({
      path: [field],
      message,
      name: 'ValidationError',
    })),
  })
}
