import { aroundRanges } from './ranges'

/** A text in which no line ends within hours from and to: one could behind each dash. */
export function WholeRanges({ text }: { text: string }) {
  return aroundRanges(text).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <span key={index} style={{ whiteSpace: 'nowrap' }}>
        {piece}
      </span>
    ),
  )
}
