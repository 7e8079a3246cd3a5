import { createHash } from 'node:crypto'
import type { MeetingCodes } from '../../contract'
import type { Published } from '../reading/published'
import { factsOf } from '../reading/texts'

/** Crockford's base 32: no letter in it is taken for a digit, or for another letter. */
const digits = '0123456789abcdefghjkmnpqrstvwxyz'
const length = 8

/** By what printed codes and addresses name each meeting. */
export function toMeetingCodes({ meetings }: Pick<Published, 'meetings'>): MeetingCodes {
  const data = [...meetings].map(([id, meeting]) => ({
    code: meetingCode(id),
    slug: factsOf(meeting).slug ?? '',
  }))
  return { data }
}

/**
 * The code of a meeting, the same for as long as its document is there. It has 40 bits: that two of
 * 10,000 meetings have the same one is less likely than 1 to 20,000.
 */
export function meetingCode(documentId: string): string {
  const bits = createHash('sha256').update(documentId).digest().readUIntBE(0, 5)
  return Array.from({ length }, (_, place) => {
    return digits[Math.floor(bits / 32 ** (length - 1 - place)) % 32]
  }).join('')
}
