const signs = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown', 'focusin']

/**
 * Resolves when the visitor first does anything with the page, with what that was, or has had it
 * open for `patience` milliseconds: more is wanted than a look at what came first.
 */
export function firstSign(document: Document, patience = 30_000): Promise<Event | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => done(null), patience)
    function onSign(sign: Event) {
      if (!isResting(sign)) done(sign)
    }
    function done(sign: Event | null) {
      clearTimeout(timer)
      for (const name of signs) document.removeEventListener(name, onSign, true)
      resolve(sign)
    }
    for (const name of signs) {
      document.addEventListener(name, onSign, { capture: true, passive: true })
    }
  })
}

/** Browsers tell of a mouse that lies still too, when a page has appeared under it. */
function isResting(sign: Event): boolean {
  return (
    sign instanceof PointerEvent &&
    sign.type === 'pointermove' &&
    !sign.movementX &&
    !sign.movementY
  )
}
