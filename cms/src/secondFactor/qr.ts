import encodeQR from 'qr'

/** What a reader needs around it (ISO/IEC 18004). */
const quietZone = 4

/** A QR code as an SVG path: a rectangle for each run of black squares in a row. */
export function qrOf(text: string): { size: number; path: string } {
  const rows = encodeQR(text, 'raw', { border: quietZone })
  const path = rows.flatMap((row, y) => runsIn(row).map((run) => rectangle(run, y))).join('')
  return { size: rows.length, path }
}

interface Run {
  from: number
  length: number
}

function runsIn(row: readonly boolean[]): Run[] {
  const runs: Run[] = []
  for (const [x, isBlack] of row.entries()) {
    const last = runs.at(-1)
    if (!isBlack) continue
    if (last && last.from + last.length === x) last.length += 1
    else runs.push({ from: x, length: 1 })
  }
  return runs
}

function rectangle({ from, length }: Run, y: number): string {
  return `M${from} ${y}h${length}v1h-${length}z`
}
