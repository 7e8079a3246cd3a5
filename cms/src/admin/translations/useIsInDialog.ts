import { useCallback, useState } from 'react'

/**
 * Whether something stands in a dialog: the form of another document, which is open above the one that
 * the address tells. Null: it does not stand anywhere yet.
 */
export function useIsInDialog(): {
  isInDialog: boolean | null
  place: (element: HTMLElement | null) => void
} {
  const [isInDialog, setInDialog] = useState<boolean | null>(null)
  const place = useCallback((element: HTMLElement | null) => {
    if (element) setInDialog(element.closest('[role=dialog]') !== null)
  }, [])
  return { isInDialog, place }
}
