import type { NewFactor } from '../../secondFactor/contract'

/** Black on white in the dark, too: not every camera reads the opposite. */
export function QrCode({ qr: { size, path }, name }: { qr: NewFactor['qr']; name: string }) {
  return (
    <svg
      role="img"
      aria-label={name}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      style={{ width: '100%', maxWidth: '24rem' }}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
