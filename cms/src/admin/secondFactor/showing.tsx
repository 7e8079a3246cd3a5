import { createRoot } from 'react-dom/client'
import { Overlay } from './Overlay'

const overAll =
  'position:fixed;inset:0;width:100%;max-width:none;height:100%;max-height:none;margin:0;padding:0;border:0;overflow:auto;pointer-events:auto'

/**
 * Asks for the second step over the whole page, until it is done. Strapi has no page of its own for
 * this, and what is below still waits for its data: so it stands beside that, with a root of its own.
 */
export function showSecondStep(): Promise<void> {
  const dialog = document.createElement('dialog')
  dialog.style.cssText = overAll
  document.body.append(dialog)
  // All else is inert now, and what had the focus gets it back at the end.
  dialog.showModal()
  // Escape leads nowhere: nothing below works before the step is done.
  dialog.addEventListener('cancel', (event) => event.preventDefault())
  const reopen = () => dialog.showModal()
  dialog.addEventListener('close', reopen)
  const root = createRoot(dialog)
  return new Promise((resolve) => {
    const end = () => {
      dialog.removeEventListener('close', reopen)
      dialog.close()
      root.unmount()
      dialog.remove()
      resolve()
    }
    root.render(<Overlay dialog={dialog} onDone={end} />)
  })
}
