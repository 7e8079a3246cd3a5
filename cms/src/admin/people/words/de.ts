import type { en } from './en'

export const de: typeof en = {
  link: 'Der Link',
  copy: 'Link kopieren',
  copied: 'Der Link ist kopiert.',
  copyByHand: 'Kopiere diesen Link.',
  may: {
    administrator:
      'Alles, was ein Editor darf. Lässt außerdem andere herein, gibt ihnen Rollen und richtet die Website ein. Zwei Leute sollten sie haben.',
    editor:
      'Bearbeitet und veröffentlicht alles, was auf der Website zu sehen ist, und liest und beantwortet, was Leute schreiben.',
    contributor:
      'Schreibt Entwürfe von Seiten, Treffen, Standpunkten und allem, was Entwürfe hat, und fügt Bilder hinzu; ein Editor veröffentlicht sie.',
  },
}
