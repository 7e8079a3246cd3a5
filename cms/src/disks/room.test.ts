import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { disksOf, isFilling } from './room'

const gigabyte = 1_000_000_000
const disk = (free: number, size: number) => ({ folder: '/data', free, size })

describe('a disk is filling up', () => {
  it('with less than a gigabyte left, however large it is', () => {
    expect(isFilling(disk(gigabyte - 1, 4_000 * gigabyte))).toBe(true)
    expect(isFilling(disk(gigabyte, 4_000 * gigabyte))).toBe(false)
  })

  it('with less than a tenth left, where that is less', () => {
    expect(isFilling(disk(0.9 * gigabyte, 5 * gigabyte))).toBe(false)
    expect(isFilling(disk(0.4 * gigabyte, 5 * gigabyte))).toBe(true)
  })
})

it('a disk is told of once, by the first folder on it, and what is not there not at all', async () => {
  const disks = await disksOf(['/nowhere', tmpdir(), tmpdir()])
  expect(disks.map(({ folder }) => folder)).toEqual([tmpdir()])
  expect(disks[0]?.size).toBeGreaterThan(0)
})
