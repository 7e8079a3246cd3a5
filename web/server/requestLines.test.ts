import { expect, test } from 'vitest'
import { openLog } from './log'
import { requestLines } from './requestLines'

test('a request has its line of the log, whatever somebody asks for', () => {
  const lines: string[] = []
  const all = { write: (line: string) => void lines.push(line) }
  const line = { method: 'GET', path: '/"\\\u{1f389}\n', status: 404, ms: 12 }
  let time = Date.UTC(2036, 4, 14, 8, 0, 0, 7)
  const logRequest = requestLines(all, () => time)
  logRequest(line)
  time += 1
  logRequest({ ...line, path: '/' })
  openLog(all, null).info(line)
  const [first = '', second = '', ofPino = ''] = lines
  expect(JSON.parse(first)).toEqual({ level: 'info', time: '2036-05-14T08:00:00.007Z', ...line })
  expect(JSON.parse(second)).toMatchObject({ time: '2036-05-14T08:00:00.008Z', path: '/' })
  const shape = (written: string) => written.replace(/"time":"[^"]+"/, '')
  expect(shape(first)).toBe(shape(ofPino))
})
