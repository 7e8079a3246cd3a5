import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { Answers } from '../../src/cms/door'
import { CmsUnavailable } from '../../src/cms/failures'
import { isItemKind, type ItemScreen } from '../../src/collections'
import { kindAt } from './addresses'
import { answers } from './answers'
import { withSharedTexts } from './sharedTexts'

interface Values extends Answers {
  calendar: null
  /** A digest of the file: another one for another picture. */
  icon: string
  file: null
}

/** The value that an answer of a kind holds. */
export type ValueOf<Kind extends keyof Values> = Values[Kind]

/** What an answer of the cms holds, read and checked. */
export type Content = { [Kind in keyof Values]: { kind: Kind; value: Values[Kind] } }[keyof Values]

/** What stands in a list, as its page shows it; null: the answer is of something else. */
export function itemIn({ kind, value }: Content): ItemScreen | null {
  return isItemKind(kind) ? ({ kind, data: value } as ItemScreen) : null
}

/**
 * Reads what came as the answer to an address.
 *
 * @throws CmsUnavailable when it is not what the contract says
 */
export function contentOf(address: string, body: Buffer): Content {
  if (isFile(address)) return { kind: 'file', value: null }
  const kind = kindAt(address)
  switch (kind) {
    case null:
      throw new CmsUnavailable(`${address} is no address of the front door`)
    case 'calendar':
      if (isCalendar(body)) return { kind, value: null }
      throw new CmsUnavailable(`${address} answered with no whole calendar`)
    case 'icon':
      if (isIcon(body)) return { kind, value: digestOf(body) }
      throw new CmsUnavailable(`${address} answered with no icon`)
    default:
      return told(kind, address, body)
  }
}

function told<Kind extends keyof Answers>(kind: Kind, address: string, body: Buffer): Content {
  const value: Answers[Kind] = withSharedTexts(parsed(answers[kind], address, body))
  return { kind, value } as Content
}

function parsed<Value>(
  schema: v.GenericSchema<unknown, Value>,
  address: string,
  body: Buffer,
): Value {
  let json: unknown
  try {
    json = JSON.parse(body.toString())
  } catch (error) {
    throw new CmsUnavailable(`${address} answered with no JSON`, { cause: error })
  }
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  const summary = result.issues
    .slice(0, 3)
    .map((issue) => `${v.getDotPath(issue) ?? 'answer'}: ${issue.message}`)
    .join('; ')
  throw new CmsUnavailable(`${address} answered something else: ${summary}`)
}

/** RFC 5545, section 3.4: the first and the last line of a calendar. */
function isCalendar(body: Buffer): boolean {
  return (
    body.subarray(0, 15).toString() === 'BEGIN:VCALENDAR' &&
    body.subarray(-20).toString().trimEnd().endsWith('END:VCALENDAR')
  )
}

/** By their first bytes: PNG (RFC 2083, section 3.1) or ICO. */
function isIcon(body: Buffer): boolean {
  const start = body.subarray(0, 4).toString('hex')
  return start === '89504e47' || start === '00000100'
}

function digestOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 8)
}

/** Whether a picture or another uploaded file lies at an address of the cms. */
export function isFile(address: string): boolean {
  return address.startsWith('/uploads/')
}
