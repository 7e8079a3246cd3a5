import { describe, expect, it } from 'vitest'
import { Coverage } from './coverage'

describe('coverage', () => {
  const isPossible = (row: number, column: number) => row === 0 || column === 0

  it('counts, and names the cells in which nothing was compared', () => {
    const coverage = new Coverage(['weekly', 'skipped'], ['north', 'steady'], isPossible)
    expect(coverage.empty()).toEqual(['weekly, north', 'weekly, steady', 'skipped, north'])
    coverage.add(0, 0)
    coverage.add(0, 0)
    coverage.add(1, 0)
    expect(coverage.empty()).toEqual(['weekly, steady'])
    coverage.add(0, 1)
    expect(coverage.empty()).toEqual([])
  })

  it('is a table, with a dash where there is nothing to compare', () => {
    const coverage = new Coverage(['weekly', 'skipped'], ['north', 'steady'], isPossible)
    coverage.add(0, 1)
    coverage.add(1, 1)
    expect(coverage.table().split('\n')).toEqual([
      '         north  steady',
      'weekly       0       1',
      'skipped      0       –',
    ])
  })
})
