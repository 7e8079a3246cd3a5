import { expect, it } from 'vitest'
import { readEfforts, tasks, writeEfforts, type Task } from '../guide/effort'
import {
  counted,
  expectPlanned,
  followGuide,
  meetTheGuide,
  signIns,
  type Role,
} from './followGuide'

meetTheGuide('by-the-whole-guide', ['editor', 'contributor'])

const forAll = [
  'change a page',
  'add a meeting',
  'add a position',
  'preview',
  'undo',
  'translate',
] as const
const forEditors = [
  'schedule',
  'cancel a date',
  'meet somebody else',
  'look for later dates',
] as const

followGuide('editor', 'phone', [...forAll, ...forEditors, 'look at Home'])
followGuide('editor', 'desktop', [...forAll, ...forEditors])
followGuide('contributor', 'phone', [...forAll, 'keep out of what is for editors', 'look at Home'])
followGuide('contributor', 'desktop', [...forAll, 'keep out of what is for editors'])

it('what was planned is there when its time has come', () => expectPlanned(2))

it('takes what the guide says that it takes', async () => {
  const [signIn = { clicks: 0, fields: 0 }, ...others] = signIns
  for (const other of others) expect(other).toEqual(signIn)
  const onDevices = (task: Task, role: Role) => {
    const phone = counted.get(`${task}, ${role}, phone`)
    const desktop = counted.get(`${task}, ${role}, desktop`)
    return phone && desktop ? { phone, desktop } : null
  }
  // What takes a mail server is counted where there is one.
  const { letterAsLastTime } = await readEfforts()
  const efforts = {
    signIn,
    letterAsLastTime,
    tasks: tasks.map((task) => {
      const editor = onDevices(task, 'editor')
      if (!editor) throw new Error(`nobody followed “${task}”`)
      return { task, editor, contributor: onDevices(task, 'contributor') }
    }),
  }
  if (process.env['GUIDE_DOCUMENTS'] === 'true') await writeEfforts(efforts)
  expect(await readEfforts()).toEqual(efforts)
})
