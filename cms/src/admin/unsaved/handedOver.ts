/** The first save of something new or of a copy, whose form another one takes the place of. */
interface HandedOver {
  documentId: string
  sent: object
  /** What stood in the form when the save was answered. */
  typed: object
}

let handedOver: HandedOver | null = null

/** Keeps for the form of what was just made what was typed while it was. */
export function handOver(documentId: string, sent: object, typed: object): void {
  handedOver = { documentId, sent, typed }
}

/** Null when none was, or it was taken already. */
export function takeOver(documentId: string | undefined): Omit<HandedOver, 'documentId'> | null {
  if (handedOver === null || handedOver.documentId !== documentId) return null
  const { sent, typed } = handedOver
  handedOver = null
  return { sent, typed }
}
