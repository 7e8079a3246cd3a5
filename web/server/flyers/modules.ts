import type { Code } from './sheet'

/** A run of dark squares in a row of a code, in points of the sheet. */
export interface DarkRun {
  x: number
  y: number
  width: number
  height: number
}

/** What is dark of a code, as few rectangles as there are runs. */
export function darkRuns({ x, y, size, modules }: Code): DarkRun[] {
  const side = size / modules.length
  return modules.flatMap((row, line) => {
    const runs: DarkRun[] = []
    let from: number | null = null
    for (let place = 0; place <= row.length; place++) {
      const isDark = row[place] === true
      if (isDark) from ??= place
      else if (from !== null) {
        runs.push({
          x: x + from * side,
          y: y + line * side,
          width: (place - from) * side,
          height: side,
        })
        from = null
      }
    }
    return runs
  })
}
