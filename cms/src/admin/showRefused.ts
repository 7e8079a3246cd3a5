/** Puts what was refused first in a form before whoever sent it, with the caret in it. */
export function showRefused(form: HTMLElement | null): void {
  const first = form?.querySelector<HTMLElement>(
    ':is([aria-invalid="true"], [role="alert"]:not(:empty))',
  )
  first?.focus({ preventScroll: true })
  // In the middle, where no edge of a small screen is over it.
  first?.scrollIntoView({ block: 'center' })
}
