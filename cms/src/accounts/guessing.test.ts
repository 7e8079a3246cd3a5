import { describe, expect, it } from 'vitest'
import type { Locale } from '../contract'
import { spokenLanguages, wordsOf } from '../languages'
import { weaknessOf, type Weakness } from './guessing'

/** Of a branch, and of somebody in it. */
const own = ['riverside workers', 'riverside', 'workers', 'maría', 'quintana', 'riverside.example']

const refused: Record<Weakness, string[]> = {
  own: ['Riverside2036', 'MaríaQuintana', 'r1versideWorkers', 'riverside.example'],
  common: ['Password1234', 'P@ssw0rd1234', 'iloveyou12345', 'passwort1234', 'qwertyuiop123'],
  word: ['administrator', 'schmetterling', 'contraseña1234', 'universidades'],
  keyboard: ['ertyuioplkjh', 'cvbnmnbvcxcv'],
  sequence: ['abcdefghijklm', 'mondaytuesday'],
  repetition: ['aaaaaaaaaaaa', 'abcabcabcabc', 'trustno1trustno1', 'x'.repeat(72)],
  date: ['14.05.203612', '2036-05-14-12'],
  easy: [],
}

/** What whoever chose it reads of the reason. */
const told: Record<Weakness, Record<Locale, string>> = {
  own: { en: 'your name', es: 'tu nombre', de: 'deinem Namen' },
  common: { en: 'stolen', es: 'robadas', de: 'gestohlener' },
  word: { en: 'one word', es: 'una palabra', de: 'ein Wort' },
  keyboard: { en: 'keyboard', es: 'teclado', de: 'Tastatur' },
  sequence: { en: 'a series', es: 'una serie', de: 'eine Reihe' },
  repetition: { en: 'again', es: 'otra vez', de: 'immer wieder' },
  date: { en: 'a date', es: 'una fecha', de: 'einem Datum' },
  easy: { en: 'too little', es: 'muy poco', de: 'zu wenig' },
}

const taken = [
  'kettle orbit meadow',
  'mesa luna verde pato',
  'Tisch Mond grün Ente',
  'zebra-87-kiosk-tram',
  'quietmaplelantern',
  '四つの言葉を選んで覚える方法',
]

describe('a password that would soon be guessed', () => {
  const each = Object.entries(refused).flatMap(([weakness, passwords]) =>
    passwords.map((password) => ({ weakness, password })),
  )
  it.each(each)('is “$password”: $weakness', ({ weakness, password }) => {
    expect(weaknessOf(password, own)).toBe(weakness)
  })

  it.each(spokenLanguages)(
    'is refused with its reason, and what would be better, in %s',
    (language) => {
      const { guessable, because } = wordsOf(language).accounts.passwords
      const better = {
        en: 'three or four words',
        es: 'tres o cuatro palabras',
        de: 'drei oder vier Wörter',
      }
      for (const [weakness, parts] of Object.entries(told)) {
        const sentence = guessable(because[weakness as Weakness])
        expect(sentence).toContain(parts[language])
        expect(sentence).toContain(better[language])
      }
    },
  )

  it.each(taken)('is not “%s”', (password) => {
    expect(weaknessOf(password, own)).toBeNull()
  })
})
