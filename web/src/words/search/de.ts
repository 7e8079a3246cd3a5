import type { SearchWords } from './en'

export const words: SearchWords = {
  title: 'Suche',
  lead: 'Durchsuche die ganze Website, von Treffen und Standpunkten bis zu Beiträgen, Menschen und Dateien.',
  label: 'Was suchst du?',
  button: 'Suchen',
  found: (count, words) =>
    `${count === 0 ? 'Nichts gefunden' : `${count} ${count === 1 ? 'Ergebnis' : 'Ergebnisse'}`} für „${words}“`,
  onlySome: 'Nichts enthält alle diese Wörter. Das hier enthält einige davon:',
  noneHint: 'Versuch es mit weniger Wörtern, einem anderen oder nur dem Anfang eines Wortes.',
  elsewhere: 'Oder gleich zu',
  topics: 'Treffen nach Thema',
  more: 'Weitere Ergebnisse',
  kinds: {
    page: 'Seite',
    meeting: 'Treffen',
    date: 'Treffen',
    position: 'Standpunkt',
    article: 'Beitrag',
    paper: 'Dokument',
    group: 'Gruppe',
    person: 'Person',
    circular: 'Rundbrief',
  },
  file: 'Datei',
}
