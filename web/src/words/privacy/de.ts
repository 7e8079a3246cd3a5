import type { PrivacyWords } from './en'

const days = (count: number) => {
  if (count % 365 === 0) return count === 365 ? 'ein Jahr' : `${count / 365} Jahre`
  return count === 1 ? 'einen Tag' : `${count} Tage`
}

export const words: PrivacyWords = {
  title: 'Datenschutz',
  lead: 'Was wir von dir speichern, wozu und wie lange, und wie es wieder verschwindet. Die Fristen auf dieser Seite sind genau die, nach denen unser Server löscht.',
  contents: 'Auf dieser Seite',

  short: {
    title: 'Kurz gesagt',
    reading:
      'Du kannst hier alles lesen, ohne dass wir erfahren, wer du bist: keine Cookies, keine Tracker.',
    offline:
      'Dein eigenes Gerät bewahrt Seiten auf, damit du sie auch ohne Verbindung lesen kannst. Ein Knopf weiter unten löscht sie.',
    forms: [
      'Um uns zu schreiben, genügt eine E-Mail-Adresse. Alles andere ist freiwillig.',
      'Was du schreibst, lesen nur Leute von uns, denen wir das Recht dazu gegeben haben. Es wird verschlüsselt gespeichert und nach den Fristen unten von selbst gelöscht.',
    ],
    myData:
      'Du kannst alles ansehen, was wir über dich gespeichert haben, und es sofort selbst löschen.',
  },

  reading: {
    title: 'Wenn du nur liest',
    texts: [
      'Keine Cookies, keine Tracker, keine Werbung. Alles auf diesen Seiten kommt von unserem eigenen Server; andere erfahren nichts von deinem Besuch, bis du einem Link zu ihnen folgst.',
      'Unser Server hält fest, welche Seite wann abgerufen wurde, aber nicht, von wem: keine IP-Adresse, und nichts von dem, wonach du suchst.',
      'Damit uns niemand mit Anfragen überschwemmt, zählt er sie unter einer Nummer, die er jeden Tag neu erfindet und die nicht zu dir zurückführt.',
    ],
  },

  offline: {
    title: 'Auf deinem eigenen Gerät',
    texts: (pages, count) => [
      `Damit du auch ohne Verbindung lesen kannst, bewahrt dein Gerät die Seiten auf, die du hier öffnest, die letzten ${pages}, dazu die nächsten zwanzig Termine, unsere Positionen und diese Seite, soweit Platz dafür ist. Das tut es, sobald du auf einer Seite etwas gemacht hast, und nicht, wenn dein Browser Daten spart.`,
      'Nichts davon wird irgendwohin geschickt, und wir erfahren nichts davon. Wer dein entsperrtes Gerät in der Hand hat, kann sehen, welche Seiten es aufbewahrt. Formulare, was du hineinschreibst, deine Suchen und alles, wohin unsere Mails führen, werden nie aufbewahrt.',
      `Jede Seite verschwindet ${days(count)}, nachdem sie aufbewahrt wurde, von selbst, spätestens wenn dein Browser das nächste Mal hier vorbeikommt oder ohne Verbindung benutzt wird. Mit diesem Knopf verschwindet alles sofort, auch ohne Verbindung. Ohne JavaScript wird nichts aufbewahrt.`,
    ],
  },

  forms: {
    title: 'Wenn du uns schreibst',
    none: 'Diese Website hat zurzeit keine Formulare; sie speichert also nichts, was Leute hier schreiben.',
    what: 'Was wir speichern',
    why: 'Wozu',
    of: {
      'sign-up': {
        title: 'Du bleibst in Kontakt',
        what: 'Deine E-Mail-Adresse und, falls du sie angibst, deinen Namen, deine Interessen und deine Nachricht.',
        why: 'Um dir zu schreiben, was wir machen.',
      },
      attend: {
        title: 'Du sagst, dass du kommst',
        what: 'Deine E-Mail-Adresse und, falls du sie angibst, deine Frage und was du brauchst, um dabei zu sein.',
        why: 'Um das Treffen vorzubereiten und um dir den Termin, Änderungen und den Link zur Online-Teilnahme zu schicken.',
      },
      remind: {
        title: 'Du möchtest erinnert werden',
        what: 'Deine E-Mail-Adresse und um welches Treffen es geht.',
        why: 'Um dich zu erinnern und um dir zu sagen, wenn ein Termin abgesagt oder verlegt wird.',
      },
      ask: {
        title: 'Du schickst eine Nachricht',
        what: 'Deine E-Mail-Adresse, deine Nachricht, an wen sie geht, und, falls du ihn angibst, deinen Namen.',
        why: 'Um dir zu antworten.',
      },
      'my-data': {
        title: 'Du fragst, was wir gespeichert haben',
        what: 'Deine E-Mail-Adresse, solange der Link zur Antwort gilt.',
        why: 'Um dir den Link zu schicken.',
      },
    },
    after: {
      'sign-up': (count) =>
        `Bis du dich abmeldest, spätestens ${days(count)} nach deiner Bestätigung.`,
      attend: (count) => `Bis ${days(count)} nach dem Termin.`,
      remind: (count) => `Bis ${days(count)} nach dem Termin oder nach dem letzten der Reihe.`,
      ask: (count) => `Bis ${days(count)} nach dem Abschicken.`,
      'my-data': (count) => `Bis ${days(count)} nach dem Abschicken.`,
    },
    letters: {
      title: 'Du möchtest unsere Rundbriefe',
      what: 'Mit deiner Anmeldung: dass du sie möchtest, seit wann und mit welchen Worten, die Themen, Gruppen und die Sprache, die du gewählt hast, wie oft, und wie viele davon zurückkamen.',
      why: 'Um sie dir zu schicken, und um damit aufzuhören, wenn deine Adresse keine Mails annimmt.',
      until: (count) => `Bis du sie beendest, höchstens ${days(count)} nach deiner Bestätigung.`,
    },
    answers: 'Was wir dir per Mail antworten, wird dazu gespeichert und damit gelöscht.',
    unconfirmed: (count) =>
      `Außerdem speichern wir jedes Mal deine Sprache, den Zeitpunkt und den Wortlaut deiner Einwilligung. Was niemand über den Link in unserer Mail bestätigt, wird nach ${count === 1 ? 'einem Tag' : `${count} Tagen`} gelöscht.`,
  },

  consent: {
    title: 'Deine Einwilligung',
    letters: 'Wer Rundbriefe möchte, ist außerdem hiermit einverstanden:',
    text: 'Wir speichern es nur, weil du eingewilligt hast; eine andere Grundlage gibt es nicht. Deine Einwilligung kannst du jederzeit widerrufen, mit einem Klick in jeder unserer Mails.',
  },

  who: {
    title: 'Wer es sieht',
    texts: [
      'Leute aus unserer Ortsgruppe, denen wir das Recht dazu gegeben haben, und wer für uns Server und Mail betreibt. Es wird nicht weitergegeben, nicht verkauft und für nichts anderes verwendet als das, wofür du es geschickt hast.',
      'Deine Adresse, dein Name und was du schreibst, stehen verschlüsselt in unserer Datenbank und in unseren Sicherungen. Was gelöscht wird, ist sofort weg; was davon verschlüsselt in den Dateien der Datenbank übrig bleibt, verschwindet kurz danach. In den Sicherungen steht es, bis sie selbst gelöscht werden.',
      'Unsere Mails enthalten keine Bilder oder Links, die uns verraten, ob du sie liest.',
    ],
  },

  rights: {
    title: 'Deine Rechte',
    text: 'Alles ansehen, was wir über dich gespeichert haben, es berichtigen lassen, deine Einwilligung widerrufen und alles löschen: sofort, selbst und ohne Begründung.',
    myData: 'Alles ansehen oder löschen, was wir über dich gespeichert haben',
    write: 'Oder schreib uns:',
    complaint:
      'Du kannst dich auch bei der Datenschutzbehörde beschweren, die für deinen Wohnort zuständig ist.',
  },
}
