import { readFile, stat } from 'node:fs/promises'
import { ImportRefused } from './refusal'

const largestFile = 200 * 1024 * 1024

/**
 * The text of a file that is to be imported.
 *
 * @throws ImportRefused where it is larger than an import can be, or not written in UTF-8
 */
export async function readText(file: string): Promise<string> {
  const { size } = await stat(file)
  if (size > largestFile) {
    const megabytes = Math.round(size / 1024 / 1024)
    throw new ImportRefused({ kind: 'largeFile', facts: [file, megabytes] })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new ImportRefused({ kind: 'notUtf8', facts: [file] })
  }
}
