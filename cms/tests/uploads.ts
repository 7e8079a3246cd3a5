/** Files as the media library sends them, for tests. */
import { expect } from 'vitest'
import type { Answer } from './cms'

interface More {
  type?: string
  /** What is said of the file. */
  info?: object
}

export function fileForm(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  { type = 'image/jpeg', info }: More = {},
): FormData {
  const form = new FormData()
  form.append('files', new Blob([content], { type }), name)
  if (info) form.append('fileInfo', JSON.stringify(info))
  return form
}

/** What became of the file that was sent. */
export function fileIn<File extends { id: number }>(answer: Answer): File {
  expect(answer.status, answer.text).toBe(201)
  const [file] = answer.json as File[]
  if (!file) throw new Error('nothing was uploaded')
  return file
}
