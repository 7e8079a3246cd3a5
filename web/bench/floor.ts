import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { freePort } from 'cms/tests/ports'
import { startNode, type Server } from '../../cms/bench/servers'

/** A file that a floor hands out as it is. */
export interface FloorFile {
  /** Root-relative. */
  address: string
  body: Buffer
  type: string
  /** How the body is compressed already. */
  encoding?: 'br'
}

export interface ListedFile {
  /** Its name in the folder. */
  file: string
  headers: Record<string, string>
}

export type FileList = Record<string, ListedFile>

/** Where a floor says that it is ready. */
export const readyAddress = '/ready'

/** Writes files and their list into a folder, for the servers that hand them out. */
export async function writeFiles(folder: string, files: FloorFile[]): Promise<FileList> {
  await mkdir(folder, { recursive: true })
  const ready: FloorFile = { address: readyAddress, body: Buffer.from('ready'), type: 'text/plain' }
  const list: FileList = {}
  for (const [index, { address, body, type, encoding }] of [ready, ...files].entries()) {
    const file = String(index)
    await writeFile(path.join(folder, file), body)
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
    list[address] = {
      file,
      headers: {
        'Content-Type': type,
        ...(encoding && { 'Content-Encoding': encoding }),
        'Cache-Control': 'no-cache',
        ETag: `"${hash}"`,
        Vary: 'Accept-Encoding',
      },
    }
  }
  await writeFile(path.join(folder, 'list.json'), JSON.stringify(list))
  return list
}

/** The bare server of `bareServer.mjs`, in a process of its own. */
export async function startFloor(folder: string): Promise<Server> {
  const port = await freePort()
  return startNode({
    cwd: import.meta.dirname,
    args: ['bareServer.mjs', folder],
    url: `http://127.0.0.1:${port}`,
    readyPath: readyAddress,
    variables: { PORT: String(port) },
  })
}
