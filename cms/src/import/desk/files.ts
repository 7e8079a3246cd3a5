import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Keeping } from './keeping'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

const mega = 1024 * 1024

/** What can be sent: thousands of dates, or the texts of a large site. Its reader takes many times as much memory. */
export const largestMegabytes = 5
export const largestFile = largestMegabytes * mega

/** What a file is to whoever opens it. */
const purpose = 'file that is brought in'

/**
 * As it waits in the database: calendars and exports say the same again and again. An export holds the
 * addresses of whoever wrote or commented, which no backup is to have.
 */
export async function packed({ seal }: Pick<Keeping, 'seal'>, text: string): Promise<string> {
  return seal((await pack(text)).toString('base64'), purpose)
}

/** @throws Error when its key is gone */
export async function unpacked({ open }: Pick<Keeping, 'open'>, file: string): Promise<string> {
  const content = String(open(file, purpose))
  return (await unpack(Buffer.from(content, 'base64'))).toString('utf8')
}

/** Why a file can't be what it should be. */
export type WrongFile = 'empty' | 'large' | 'zip' | 'encoding' | 'neither'

/** Texts of offices (.docx, .xlsx, .odt) are archives as well, with nothing in them to choose. */
const officeName = /\.(?:docx|xlsx|pptx|od[tsp])$/i

/** What was sent under a name, as a text; or what is wrong with it. */
export function textIn(name: string, bytes: Buffer): { text: string } | { wrong: WrongFile } {
  if (bytes.byteLength > largestFile) return { wrong: 'large' }
  if (bytes.byteLength === 0) return { wrong: 'empty' }
  // Google hands its calendars out in one.
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) {
    return { wrong: officeName.test(name) ? 'neither' : 'zip' }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    if (error instanceof TypeError) return { wrong: isBegun(bytes) ? 'encoding' : 'neither' }
    throw error
  }
}

/** Whether it begins as a calendar or an export does, in whatever encoding that has the letters of English. */
function isBegun(bytes: Buffer): boolean {
  return /^\s*(?:BEGIN:VCALENDAR|<)/i.test(bytes.toString('latin1', 0, 100))
}
