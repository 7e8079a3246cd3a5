import type { en } from './en'

export const de: typeof en = {
  title: 'Kalender oder Website übernehmen',
  subtitle:
    'Termine und Seiten, die anderswo stehen, werden hier zu Entwürfen. Niemand tippt sie ab.',
  refused:
    'Das ist für alle, die Treffen oder Seiten veröffentlichen. Frag jemanden mit der Rolle Editor.',
  failed: 'Das ließ sich nicht laden. Prüfe deine Verbindung.',
  choose: 'Wähl eine Datei',
  both: 'Eine Kalenderdatei (.ics), wie Google, Outlook, Apple und andere Kalender sie exportieren, oder einen WordPress-Export (.xml, aus „Werkzeuge → Daten exportieren → Alle Inhalte“).',
  calendar:
    'Eine Kalenderdatei (.ics), wie Google, Outlook, Apple und andere Kalender sie exportieren.',
  site: 'Einen WordPress-Export (.xml, aus „Werkzeuge → Daten exportieren → Alle Inhalte“).',
  following:
    'Einen Kalender, den andere weiter führen, musst du nicht immer wieder übernehmen: Wer die Website verwaltet, kann ihn unter Einstellungen → Abonnierte Kalender mit seiner Adresse abonnieren.',
  chooseFile: 'Datei wählen',
  limits: (megabytes) => `Oder zieh sie hierher. Höchstens ${megabytes} MB.`,
  nothingYet:
    'Zuerst siehst du, was daraus würde: Geschrieben wird erst, wenn du es sagst, und öffentlich ist nichts, bevor es jemand veröffentlicht.',
  tooLarge: (name, megabytes) =>
    `„${name}“ ist größer als ${megabytes} MB. Exportier sie in Teilen, zum Beispiel nach Jahren, oder bitte, wer die Website betreibt, sie auf dem Rechner zu übernehmen.`,
  notSent: 'Die Datei kam nicht an. Prüfe deine Verbindung und wähl sie noch einmal.',
  notDone: 'Das ging nicht. Prüfe deine Verbindung und versuch es noch einmal.',
  said: {
    looking: 'Die Datei wird angesehen. Noch ist nichts geschrieben.',
    running: 'Sie wird übernommen.',
    done: 'Es ist alles da. Sieh die Entwürfe durch und veröffentliche, was stimmt.',
    failed: 'Sie ließ sich nicht übernehmen.',
  },
  wouldBe: 'Das würde daraus. Noch ist nichts geschrieben.',
  nothingNew: 'Nichts davon ist neu: Was kommen kann, ist schon da.',
  broken: {
    stopped: (far, canGoOn) =>
      `Angehalten${far === null ? '' : ` (${far})`}. Was bis dahin kam, bleibt. ${canGoOn ? 'Mach mit dem Rest weiter oder lass es so' : 'Übernimm dieselbe Datei noch einmal für den Rest'}: Nichts wird doppelt angelegt.`,
    interrupted: (far, canGoOn) =>
      `Die Website wurde mittendrin neu gestartet${far === null ? '' : ` (${far})`}. Was bis dahin kam, ist vollständig. ${canGoOn ? 'Mach mit dem Rest weiter' : 'Übernimm dieselbe Datei noch einmal'}: Nichts wird doppelt angelegt.`,
  },
  states: {
    looking: 'wird angesehen',
    looked: 'wartet',
    running: 'wird übernommen',
    done: 'übernommen',
    stopped: 'angehalten',
    interrupted: 'unterbrochen',
    failed: 'gescheitert',
  },
  far: (what, done, all) => `${what}: ${done} von ${all}`,
  reading: 'Die Datei wird gelesen',
  by: (who) => `${who} übernimmt sie.`,
  goesOn: 'Du kannst diese Seite schließen oder weiterarbeiten: Es geht von selbst weiter.',
  read: (count) => `${count} in der Datei`,
  drafts: {
    calendar:
      'Treffen kommen als Entwürfe. Orte sind sofort da: Auf der Website sieht man einen, wenn dort ein veröffentlichtes Treffen stattfindet.',
    WordPress:
      'Seiten und Standpunkte kommen als Entwürfe. Bilder sind sofort in der Medienbibliothek: Auf der Website sieht man eines, wenn etwas Veröffentlichtes es zeigt.',
  },
  named: {
    made: (kind, count) => `${kind}: neu (${count})`,
    updated: (kind, count) => `${kind}: ändert, was hier steht (${count})`,
    unchanged: (kind, count) => `${kind}: schon da, bleibt so (${count})`,
    'left alone': (kind, count) =>
      `${kind}: bleibt, wie es jemand hier hinterlassen hat (${count})`,
    'left out': (kind, count) => `${kind}: kommt nicht herein (${count})`,
    failed: (kind, count) => `${kind}: ließ sich nicht speichern (${count})`,
  },
  more: (count) => `… und ${count} weitere`,
  written: (count) =>
    count === 1 ? 'Eines wurde geschrieben' : `Alles, was geschrieben wurde (${count})`,
  lost: (count) => `Einen Blick wert (${count})`,
  save: 'Bericht speichern',
  reportName: 'bericht',
  stop: 'Anhalten',
  bringIn: 'Übernehmen',
  leave: 'Nicht übernehmen',
  goOn: 'Mit dem Rest weitermachen',
  another: 'Andere Datei wählen',
  posts: 'Beiträge von WordPress werden',
  postsAs: {
    news: 'Beiträge unter „Aktuelles“',
    positions: 'Standpunkte',
    pages: 'Seiten',
    skip: 'weggelassen',
  },
  pictures: 'Bilder von der alten Website holen',
  picturesHint:
    'In einem Export sind keine Bilder. Solange es die alte Website gibt, werden die geholt, die ihre Texte zeigen: Das kann Minuten dauern.',
  earlier: 'Früher',
  open: 'Ansehen',
  openOf: (name, at) => `Ansehen: ${name}, ${at}`,
}
