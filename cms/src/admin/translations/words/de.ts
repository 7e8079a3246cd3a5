import type { en } from './en'

export const de: typeof en = {
  changedElsewhere: 'In allen Sprachen gleich: Ändern lässt es sich in „English“.',
}
