import { expect, it } from 'vitest'
import { beginWithTheGuide } from './beginning'
import { readEfforts, tasks, type Task } from '../guide/effort'
import { counted, followGuide, meetTheGuide, signIns, type Device, type Role } from './followGuide'

// What other files do as well (`adminPanel`, `editing`, `tasks`, `preview`, `saving`, `translating`,
// `history`, `onTheSite`) is done by the guide in long runs.
const doneElsewhere: readonly Task[] = [
  'add a meeting',
  'add a position',
  'cancel a date',
  'change a page',
  'preview',
  'schedule',
  'translate',
  'undo',
]

meetTheGuide('by-the-guide', ['contributor'])

followGuide('contributor', 'desktop', ['keep out of what is for editors'])

it('a newcomer begins with the guide at hand, in their language, on a phone', () =>
  beginWithTheGuide('novata@example.org'))

it('takes what the guide says that it takes', async () => {
  const efforts = await readEfforts()
  const followed = new Set<Task>()
  for (const { task, ...said } of efforts.tasks) {
    for (const role of ['editor', 'contributor'] satisfies Role[]) {
      for (const device of ['phone', 'desktop'] satisfies Device[]) {
        const effort = counted.get(`${task}, ${role}, ${device}`)
        if (!effort) continue
        expect(effort, `${task}, ${role}, ${device}`).toEqual(said[role]?.[device])
        followed.add(task)
      }
    }
  }
  expect([...followed, ...doneElsewhere].sort()).toEqual([...tasks].sort())
  for (const effort of signIns) expect(effort).toEqual(efforts.signIn)
})
