import { useNotification } from '@strapi/strapi/admin'
import { useEffect } from 'react'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { aroundPastes } from '../strapi/textEditor'
import type { Lost } from './cleaned'

/** Shows nothing: it reads what is pasted while a form is open, and tells what is lost of it. */
export function PastePanel(): null {
  const words = useWordsOf('pasting')
  const language = useLanguage()
  const { toggleNotification } = useNotification()

  useEffect(() => {
    const tell = (lost: Lost[]) => {
      const names = lost.map((kind) => words[kind])
      const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
      toggleNotification({ type: 'info', message: words.without(list) })
    }
    return aroundPastes(async (html) => {
      // Not many paste: who does not, does not load it.
      const { readPasted } = await import('./readPasted')
      const { lost, fill } = readPasted(html)
      if (lost.length > 0) tell(lost)
      return fill
    })
  }, [language, toggleNotification])

  return null
}
