import { expect, it } from 'vitest'
import { Progress } from './progress'

async function shown(isTTY: boolean, items: number): Promise<string> {
  let written = ''
  const write = (text: string | Uint8Array) => (written += String(text)) !== ''
  const progress = new Progress({ isTTY, write })
  await progress.each('Pages', Array.from({ length: items }), () => Promise.resolve())
  return written
}

it('fills a bar on a terminal', async () => {
  const lines = (await shown(true, 2)).split('\r\u001b[K')
  expect(lines).toEqual([
    '',
    `${'░'.repeat(30)} Pages 0/2`,
    `${'█'.repeat(15)}${'░'.repeat(15)} Pages 1/2`,
    `${'█'.repeat(30)} Pages 2/2\n`,
  ])
})

it('writes a few plain lines elsewhere', async () => {
  const lines = (await shown(false, 250)).trimEnd().split('\n')
  expect(lines).toHaveLength(11)
  expect(lines.at(-1)).toBe('Pages: 250 of 250')
  expect(await shown(false, 0)).toBe('')
})
