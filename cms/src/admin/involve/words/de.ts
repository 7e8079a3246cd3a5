import type { en } from './en'

export const de: typeof en = {
  title: 'Anmeldungen und Nachrichten',
  subtitle:
    'Was über die Formulare der Website gekommen ist. Geh damit um, wie du es dir für deine eigenen Daten wünschst.',
  loading: 'Wird geladen',
  failed: 'Das ließ sich nicht laden. Prüf deine Verbindung.',
  close: 'Schließen',
  kinds: {
    'sign-up': 'Anmeldung',
    attend: 'Zusage',
    remind: 'Erinnerungen',
    ask: 'Nachricht',
    'my-data': 'Fragt nach eigenen Daten',
  },
  filters: {
    title: 'Welche Einträge',
    show: 'Zeigen',
    shown: {
      new: 'Neue',
      handled: 'Erledigte',
      unconfirmed: 'Noch nicht bestätigte',
      waiting: 'Auf der Warteliste',
      letters: 'Bekommen Rundbriefe',
      all: 'Alle',
    },
    kind: 'Art',
    allKinds: 'Alle',
    interest: 'Interesse',
    allInterests: 'Alle',
    meeting: 'Treffen',
    allMeetings: 'Alle',
    date: 'Termin',
    allDates: 'Alle',
    receiver: 'Geschrieben an',
    allReceivers: 'Alle',
    address: 'Ganze E-Mail-Adresse',
    find: 'Suchen',
    clear: 'Zurücksetzen',
  },
  total: (count) => (count === 1 ? '1 Eintrag' : `${count} Einträge`),
  none: 'Hier ist nichts.',
  noneNewConfirmed:
    'Nichts Neues: Alle, die ihre Adresse bestätigt haben, haben eine Antwort bekommen.',
  unconfirmed: {
    count: (count) =>
      count === 1
        ? '1 weiterer Eintrag ist noch nicht bestätigt.'
        : `${count} weitere Einträge sind noch nicht bestätigt.`,
    meaning:
      'Wer schreibt, bekommt einen Link gemailt, um zu zeigen, dass die Adresse die eigene ist. Sobald er gedrückt ist, steht der Eintrag hier.',
    show: 'Noch nicht Bestätigtes zeigen',
  },
  noneNew: 'Nichts Neues: Alles ist erledigt.',
  noneFound: 'Über diese Adresse ist nichts gespeichert.',
  columns: {
    who: 'Wer',
    what: 'Was',
    message: 'Nachricht',
    sent: 'Gesendet',
    state: 'Stand',
  },
  unreadable: 'Lässt sich nicht öffnen: Der Schlüssel fehlt',
  stateNew: 'Neu',
  stateHandled: 'Erledigt',
  stateUnconfirmed: 'Nicht bestätigt',
  stateWaiting: 'Warteliste',
  needsAccess: 'Braucht Unterstützung',
  anyDate: 'alle Termine',
  goneMeeting: 'ein Treffen, das nicht mehr auf der Website steht',
  goneGroup: 'eine Gruppe, die nicht mehr auf der Website steht',
  gonePerson: 'jemand, den die Website nicht mehr zeigt',
  select: (who) => `${who} auswählen`,
  selectAll: 'Alle auf dieser Seite auswählen',
  open: (who) => `Eintrag von ${who} öffnen`,
  page: (page, pages) => `Seite ${page} von ${pages}`,
  previous: 'Vorherige Seite',
  next: 'Nächste Seite',
  bulk: {
    label: 'Mit den ausgewählten Einträgen',
    selected: (count) => `${count} ausgewählt`,
    handled: 'Als erledigt markieren',
    notHandled: 'Als neu markieren',
    remove: 'Löschen',
    done: (count) => (count === 1 ? '1 Eintrag ist geändert.' : `${count} Einträge sind geändert.`),
    failed: 'Das hat nicht geklappt. Es wurde nichts geändert; versuch es noch einmal.',
  },
  removal: {
    ask: (count) =>
      count === 1
        ? 'Diesen Eintrag endgültig löschen?'
        : `Diese ${count} Einträge endgültig löschen?`,
    hint: 'Mails an diese Adressen, die noch nicht verschickt sind, werden ebenfalls gelöscht.',
    yes: (count) => (count === 1 ? 'Ja, löschen' : `Ja, ${count} Einträge löschen`),
    no: 'Behalten',
    done: (count) => (count === 1 ? '1 Eintrag ist gelöscht.' : `${count} Einträge sind gelöscht.`),
  },
  export: {
    button: 'Exportieren',
    hint: 'Als Tabelle (CSV): alles, was die Filter zeigen. Jeder Export wird festgehalten.',
    done: (count) =>
      count === 1 ? '1 Eintrag ist exportiert.' : `${count} Einträge sind exportiert.`,
    failed: 'Das hat nicht geklappt. Es wurde nichts exportiert; versuch es noch einmal.',
  },
  log: {
    button: 'Was exportiert und gelöscht wurde',
    none: 'Noch nichts.',
    deeds: {
      expired: 'nach Ablauf der Frist gelöscht',
      withdrawn: 'selbst gelöscht',
      deleted: 'gelöscht',
      exported: 'exportiert',
    },
    by: (deed, who) => `${deed} von ${who}`,
    allKinds: 'Alle Arten',
    ofOneAddress: 'von einer Adresse',
  },
  entry: {
    title: (kind, who) => `${kind}: ${who}`,
    email: 'E-Mail',
    name: 'Name',
    about: 'Worum es geht',
    message: 'Nachricht',
    accessNeeds: 'Was zum Mitmachen gebraucht wird',
    interests: 'Interessen',
    language: 'Geschrieben auf',
    sent: 'Gesendet',
    confirmed: 'Adresse bestätigt',
    notConfirmed: 'noch nicht: Sie kann jemand anderem gehören',
    next: {
      title: 'Was zu tun ist: abwarten',
      text: 'Die Website mailt dieser Adresse einen Link. Sobald er gedrückt ist, wird der Eintrag neu, und du kannst hier antworten. Bis dahin kann er von jemand anderem sein, deshalb wird der Adresse nicht geschrieben.',
      ends: (when) => `Bestätigt ihn niemand, wird er am ${when} von selbst gelöscht.`,
    },
    handled: 'Erledigt',
    handledBy: (when, who) => `${when}, von ${who}`,
    consent: 'Einwilligung',
    lettersConsent: 'Einwilligung für Rundbriefe',
    replies: 'Antworten',
    reply: {
      waiting: (when) => `wartet seit ${when} auf den Versand`,
      sent: (when) => `verschickt ${when}`,
      failed: (when) => `ließ sich nicht verschicken, zuletzt versucht ${when}`,
    },
  },
  letIn: {
    title: 'Auf der Warteliste',
    text: 'Der Termin war voll, als das bestätigt wurde. Sobald ein Platz frei ist, bekommt ihn die erste Person der Liste und erfährt es per Mail; niemand muss etwas tun.',
    button: 'Trotzdem zulassen, über die Zahl der Plätze hinaus',
    done: (who) => `${who} hat einen Platz und erfährt es per Mail.`,
    failed: 'Das hat nicht geklappt. Es wurde nichts geändert; versuch es noch einmal.',
  },
  letters: {
    title: 'Rundbriefe',
    reads: {
      each: 'Bekommt jeden Rundbrief.',
      month: 'Bekommt Rundbriefe, höchstens einen im Monat.',
    },
    later:
      'Möchte Rundbriefe. Sie beginnen, sobald die Adresse bestätigt ist, und stehen bei einer eigenen Anmeldung.',
    of: (groups) => `Von Gruppen nur die von: ${groups}`,
    returned: (count, most) =>
      count === 1
        ? `1 Rundbrief kam zurück. Nach ${most} gehen keine mehr dorthin.`
        : `${count} Rundbriefe kamen zurück. Nach ${most} gehen keine mehr dorthin.`,
    ended: (most) =>
      `Hierhin gehen keine Rundbriefe mehr: ${most} kamen zurück, die Adresse nimmt also keine Mails an.`,
    button: 'Ein Rundbrief kam zurück',
    takesMail: 'Die Adresse nimmt wieder Mails an',
    marked: (who, count, most) =>
      count < most
        ? `Für ${who} notiert: ${count} von ${most} kamen zurück.`
        : `${most} Rundbriefe an ${who} kamen zurück: Es gehen keine mehr dorthin.`,
    goesOn: (who) => `${who} bekommt wieder Rundbriefe.`,
    failed: 'Das hat nicht geklappt. Es wurde nichts geändert; versuch es noch einmal.',
  },
  ask: {
    label: 'Rundbriefe',
    readers: (count) =>
      count === 1 ? '1 Person bekommt Rundbriefe.' : `${count} Personen bekommen Rundbriefe.`,
    count: (count) =>
      count === 1
        ? '1 Person hat sich angemeldet, bevor es Rundbriefe gab, und bekommt keine.'
        : `${count} Personen haben sich angemeldet, bevor es Rundbriefe gab, und bekommen keine.`,
    button: 'Fragen, ob sie Rundbriefe möchten',
    hint: 'Jede Person bekommt eine einzige Mail mit einem Link. Wer dort auf den Knopf drückt, bekommt Rundbriefe; niemand wird zweimal gefragt. Was in der Mail steht, findest du unter „Formulare und ihre Mails“.',
    yes: (count) => (count === 1 ? '1 Person fragen' : `${count} Personen fragen`),
    no: 'Jetzt nicht',
    done: (count) => (count === 1 ? '1 Mail ist unterwegs.' : `${count} Mails sind unterwegs.`),
    failed: 'Das hat nicht geklappt. Versuch es noch einmal: Niemand wird zweimal gefragt.',
  },
  answer: {
    title: 'Per Mail antworten',
    hint: 'Deine Antwort kommt von der Website; was zurückgeschrieben wird, geht an die Kontaktadresse.',
    subject: 'Betreff',
    text: 'Deine Antwort',
    send: 'Senden und als erledigt markieren',
    unsent: (send) => `Deine Antwort ist noch nicht gesendet: Drück oben auf „${send}“.`,
    notSaved: 'Nicht gesendet',
    notSavedHint:
      'Die Antwort, die du geschrieben hast, ist nicht gesendet. Sie ist sonst nirgends aufgehoben.',
    leave: 'Trotzdem verlassen',
    cancel: 'Zurück',
    sent: (who) => `Deine Antwort an ${who} ist unterwegs.`,
    failed:
      'Sie wurde nicht gesendet. Was du geschrieben hast, steht noch hier; versuch es noch einmal.',
    saved: {
      label: 'Gespeicherte Antwort',
      choose: 'Wähl eine aus',
      filled: (name) => `„${name}“ ist eingesetzt.`,
      added: (name) => `„${name}“ steht unter dem, was du geschrieben hast.`,
      keep: 'Für später speichern',
      manage: 'Gespeicherte Antworten',
      title: 'Gespeicherte Antworten',
      hint: 'Alle, die antworten dürfen, können sie verwenden, ändern und löschen.',
      none: 'Es gibt noch keine.',
      add: 'Neue gespeicherte Antwort',
      back: 'Zurück zu deiner Antwort',
      name: 'Name',
      nameHint: 'Unter dem sie wiederzufinden ist.',
      text: 'Text',
      textHint:
        'Schreib {name}, wo der Name der Person hingehört, der geantwortet wird. Lass weg, was nur eine einzelne Person betrifft.',
      change: 'Ändern',
      changeOne: (name) => `„${name}“ ändern`,
      remove: 'Löschen',
      removeOne: (name) => `„${name}“ löschen`,
      ask: (name) => `„${name}“ für alle löschen?`,
      yes: 'Ja, löschen',
      no: 'Behalten',
      save: 'Speichern',
      cancel: 'Abbrechen',
      done: (name) => `„${name}“ ist gespeichert.`,
      failed:
        'Sie wurde nicht gespeichert. Was du geschrieben hast, steht noch hier; versuch es noch einmal.',
    },
  },
  home: {
    title: 'Neue Anmeldungen und Nachrichten',
    none: 'Nichts Neues.',
    unconfirmed: (count) => `${count} noch nicht bestätigt`,
    kinds: {
      'sign-up': (count) => (count === 1 ? '1 Anmeldung' : `${count} Anmeldungen`),
      attend: (count) => (count === 1 ? '1 Zusage' : `${count} Zusagen`),
      remind: (count) =>
        count === 1
          ? '1 Person möchte erinnert werden'
          : `${count} Personen möchten erinnert werden`,
      ask: (count) => (count === 1 ? '1 Nachricht' : `${count} Nachrichten`),
      'my-data': (count) => `${count}`,
    },
    unanswered: 'Noch nicht bestätigte Termine',
    asked: (when) => `gefragt ${when}, noch keine Antwort`,
  },
  attendance: {
    title: 'Wer kommt',
    none: 'Es sind keine Termine geplant.',
    attending: (count) => (count === 1 ? '1 Zusage' : `${count} Zusagen`),
    cancelled: 'abgesagt',
    ofPlaces: (count, places) =>
      places === 1 ? `${count} von 1 Platz vergeben` : `${count} von ${places} Plätzen vergeben`,
    above: (count) => `${count} über der Zahl`,
    waiting: (count) => `${count} auf der Warteliste`,
    unconfirmed: (count) => `${count} nicht bestätigt`,
    withAccessNeeds: (count) =>
      count === 1 ? '1 Person braucht Unterstützung' : `${count} Personen brauchen Unterstützung`,
    organizer: {
      asked: 'vom Orga-Team noch keine Antwort',
      confirmed: 'vom Orga-Team bestätigt',
      cancelled: 'vom Orga-Team abgesagt',
      moved: 'vom Orga-Team verlegt',
    },
    look: 'Einträge ansehen',
  },
}
