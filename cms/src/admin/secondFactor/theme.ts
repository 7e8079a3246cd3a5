import { darkTheme, lightTheme } from '@strapi/design-system'
import { useEffect, useState } from 'react'
import { chosenTheme } from '../strapi/storage'

const darkness = '(prefers-color-scheme: dark)'

/** The colours that the admin below has: as somebody chose, else as their system. */
export function useTheme() {
  const [isDarkSystem, setIsDarkSystem] = useState(() => window.matchMedia(darkness).matches)
  useEffect(() => {
    const system = window.matchMedia(darkness)
    const follow = () => setIsDarkSystem(system.matches)
    system.addEventListener('change', follow)
    return () => system.removeEventListener('change', follow)
  }, [])
  const chosen = chosenTheme()
  const isDark = chosen === 'system' ? isDarkSystem : chosen === 'dark'
  return isDark ? darkTheme : lightTheme
}
