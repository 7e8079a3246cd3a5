import { expect, it } from 'vitest'
import { Descriptions } from './descriptions'

/** Says something of a picture; the test answers in the place of the cms. */
function saying(text: string, said: string[]) {
  let answer: (isDone: boolean) => void = () => undefined
  const answered = new Promise<boolean>((resolve) => (answer = resolve))
  const save = () => {
    said.push(text)
    return answered
  }
  return { save, answer }
}

it('waits for what is on its way already', async () => {
  const descriptions = new Descriptions()
  const said: string[] = []
  const first = saying('A cat', said)
  descriptions.note('1 en', first.save)
  void descriptions.send()
  let isThrough = false
  const publishing = descriptions.send().then(() => (isThrough = true))
  // Another one has its whole turn in the meantime.
  await new Descriptions().send()
  expect(isThrough).toBe(false)
  first.answer(true)
  await publishing
  expect(said).toEqual(['A cat'])
})

it('sends again what did not arrive', async () => {
  const descriptions = new Descriptions()
  const said: string[] = []
  const first = saying('A cat', said)
  descriptions.note('1 en', first.save)
  first.answer(false)
  await descriptions.send()
  expect(said).toEqual(['A cat'])
  await descriptions.send()
  expect(said).toEqual(['A cat', 'A cat'])
})

it('sends what was typed later after what was typed before, and that alone if neither arrives', async () => {
  const descriptions = new Descriptions()
  const said: string[] = []
  const [first, second] = [saying('A cat', said), saying('Two cats', said)]
  descriptions.note('1 en', first.save)
  void descriptions.send()
  descriptions.note('1 en', second.save)
  const publishing = descriptions.send()
  expect(said).toEqual(['A cat'])
  first.answer(false)
  second.answer(false)
  await publishing
  expect(said).toEqual(['A cat', 'Two cats'])
  await descriptions.send()
  expect(said).toEqual(['A cat', 'Two cats', 'Two cats'])
})
