import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { disksOf, isAlmostFull, isFilling, percentFull } from './room'

const gigabyte = 1_000_000_000
const disk = (free: number, size: number) => ({ folder: '/data', free, size })

describe('a disk is filling up', () => {
  it('with more than 85 % of it taken', () => {
    expect(isFilling(disk(6 * gigabyte, 40 * gigabyte))).toBe(false)
    expect(isFilling(disk(6 * gigabyte - 1, 40 * gigabyte))).toBe(true)
  })

  it('with less than 20 GB left, where 85 % of it leave more', () => {
    expect(isFilling(disk(500 * gigabyte, 4_000 * gigabyte))).toBe(false)
    expect(isFilling(disk(20 * gigabyte, 4_000 * gigabyte))).toBe(false)
    expect(isFilling(disk(20 * gigabyte - 1, 4_000 * gigabyte))).toBe(true)
  })

  it('before it is almost full, whatever its size', () => {
    for (const size of [0.02, 1, 5, 10, 40, 4_000].map((gigabytes) => gigabytes * gigabyte)) {
      const at = [...Array(1_000).keys()].map((part) => disk((size * part) / 1_000, size))
      for (const one of at.filter(isAlmostFull)) expect(isFilling(one)).toBe(true)
      expect(at.some((one) => isFilling(one) && !isAlmostFull(one))).toBe(true)
    }
  })

  it('to a share in whole percent, all of it only where nothing is left', () => {
    expect(percentFull(disk(5.9 * gigabyte, 40 * gigabyte))).toBe(85)
    expect(percentFull(disk(1, 40 * gigabyte))).toBe(99)
    expect(percentFull(disk(0, 40 * gigabyte))).toBe(100)
  })
})

describe('a disk is almost full', () => {
  it('with less than a gigabyte left, however large it is', () => {
    expect(isAlmostFull(disk(gigabyte - 1, 4_000 * gigabyte))).toBe(true)
    expect(isAlmostFull(disk(gigabyte, 4_000 * gigabyte))).toBe(false)
  })

  it('with less than a tenth left, where that is less', () => {
    expect(isAlmostFull(disk(0.9 * gigabyte, 5 * gigabyte))).toBe(false)
    expect(isAlmostFull(disk(0.4 * gigabyte, 5 * gigabyte))).toBe(true)
  })
})

it('a disk is told of once, by the first folder on it, and what is not there not at all', async () => {
  const disks = await disksOf(['/nowhere', tmpdir(), tmpdir()])
  expect(disks.map(({ folder }) => folder)).toEqual([tmpdir()])
  expect(disks[0]?.size).toBeGreaterThan(0)
})
