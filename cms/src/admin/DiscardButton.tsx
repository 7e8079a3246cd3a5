import { Button } from '@strapi/design-system'
import { useWords } from './languages/useWords'
import type { Typed } from './typed'

interface Props {
  typed: Pick<Typed<object>, 'isTyped' | 'forget'>
  /** Closes the dialog. */
  onDiscarded: () => void
}

/** Stands in a dialog that keeps what was typed: without it nobody could begin anew. */
export function DiscardButton({ typed: { isTyped, forget }, onDiscarded }: Props) {
  const words = useWords()
  if (!isTyped) return null
  return (
    <Button
      variant="tertiary"
      onClick={() => {
        forget()
        onDiscarded()
      }}
    >
      {words('dates.discard')}
    </Button>
  )
}
