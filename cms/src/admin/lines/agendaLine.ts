import type { Locale } from '../../contract'
import { timeInWords } from '../times/timeInWords'

/** "7:15 pm–8 pm · The talk · Maya Torres · Room 2": what a line of an agenda holds; '' for an empty one. */
export function agendaLine(item: Readonly<Record<string, unknown>>, language: Locale): string {
  const text = (name: string) => {
    const value = item[name]
    return typeof value === 'string' ? value.trim() : ''
  }
  const times = [text('startTime'), text('endTime')]
    .filter(Boolean)
    .map((time) => timeInWords(time, language))
  return [times.join('–'), text('title'), text('who'), text('room')].filter(Boolean).join(' · ')
}
