import { useAuth, useFetchClient } from '@strapi/strapi/admin'
import { useEffect } from 'react'
import { ownAccountPath } from '../strapi/addresses'
import { useLanguage } from './useWords'

/**
 * Writes the language in which somebody began into their account, where none stands yet: the cms
 * answers in that one, and so does the admin in another browser.
 */
export function useKeptLanguage(): void {
  const language = useLanguage()
  const user = useAuth('useKeptLanguage', (state) => state.user)
  const { put } = useFetchClient()
  const isMissing = user !== undefined && user !== null && !user.preferedLanguage
  useEffect(() => {
    if (!isMissing) return
    // When it fails nothing is lost: it is tried again with the next visit.
    void put(ownAccountPath, { preferedLanguage: language }).catch(() => undefined)
  }, [isMissing, language, put])
}
