import { useIntl } from 'react-intl'
import { useWordsOf } from '../languages/useWords'

const minuteMs = 60 * 1000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** How far an instant is from now, in its reader's words: "12 minutes ago", "in 3 hours". */
export function useAgo(): (at: number) => string {
  const intl = useIntl()
  const { justNow } = useWordsOf('following').health
  return (at) => {
    const [value, unit] = distanceOf(at - Date.now())
    return value === 0 ? justNow : intl.formatRelativeTime(value, unit)
  }
}

function distanceOf(ms: number): [number, 'minute' | 'hour' | 'day'] {
  const distance = Math.abs(ms)
  if (distance < hourMs) return [Math.round(ms / minuteMs), 'minute']
  return distance < dayMs ? [Math.round(ms / hourMs), 'hour'] : [Math.round(ms / dayMs), 'day']
}
