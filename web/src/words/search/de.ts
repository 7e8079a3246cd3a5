import type { SearchWords } from './en'

export const words: SearchWords = {
  title: 'Suche',
  lead: 'Treffen, Standpunkte, Seiten und Dateien, nach jedem Wort darin.',
  label: 'Was suchst du?',
  button: 'Suchen',
  found: (count, words) =>
    `${count === 0 ? 'Nichts gefunden' : `${count} ${count === 1 ? 'Ergebnis' : 'Ergebnisse'}`} für „${words}“`,
  onlySome: 'Nichts enthält alle diese Wörter. Das hier enthält einige davon:',
  noneHint: 'Versuch es mit weniger Wörtern, einem anderen oder nur dem Anfang eines Wortes.',
  elsewhere: 'Was es hier gibt',
  topics: 'Treffen nach Thema',
  more: 'Weitere Ergebnisse',
  kinds: {
    page: 'Seite',
    meeting: 'Treffen',
    date: 'Ein Termin',
    position: 'Standpunkt',
    article: 'Beitrag',
    paper: 'Dokument',
    group: 'Gruppe',
    person: 'Person',
    circular: 'Rundbrief',
  },
  file: 'Datei',
}
