import type { MailedWords } from './en'

export const words: MailedWords = {
  kinds: {
    'sign-up': 'In Kontakt bleiben',
    attend: 'Ich komme',
    remind: 'Erinnerungen',
    ask: 'Nachricht an uns',
    'my-data': 'Link zu dieser Seite',
  },

  entry: {
    asked: 'Was geschickt wurde',
    email: 'E-Mail',
    name: 'Name',
    interests: 'Interessen',
    meeting: 'Treffen',
    group: 'Gruppe',
    person: 'Person',
    everyDate: 'Alle Termine',
    off: {
      cancelled: 'abgesagt',
      postponed: 'verschoben',
      over: 'vorbei',
      gone: 'nicht mehr geplant',
    },
    message: 'Nachricht',
    accessNeeds: 'Um dabei zu sein',
    answered: (day) => `Unsere Antwort vom ${day}`,
    nextDates: 'Nächste Termine',
    waitsHere: 'auf der Warteliste',
    sentAt: 'Geschickt',
    confirmedAt: 'Bestätigt',
    unconfirmed: 'Noch nicht',
    place: 'Platz',
    waits: 'Noch keiner: auf der Warteliste',
    deletedOn: 'Wird von selbst gelöscht',
    afterLastDate: 'Nach dem letzten Termin',
    consent: 'Einwilligung',
    letters: 'Rundbriefe',
    lettersOf: 'Rundbriefe von Gruppen',
    returned: 'Zurückgekommene Rundbriefe',
    lettersAskedAt: 'Um Rundbriefe gebeten',
    lettersConsent: 'Einwilligung für Rundbriefe',
  },

  confirm: {
    title: 'Warst du das?',
    asked: {
      'sign-up': (email) => `Jemand möchte, dass wir an ${email} schreiben, was wir machen.`,
      attend: (email) => `Jemand hat uns mit dieser Adresse zugesagt: ${email}`,
      remind: (email) => `Jemand möchte, dass wir Erinnerungen an ${email} schicken`,
      ask: (email) => `Jemand hat uns geschrieben und möchte die Antwort an ${email}`,
      'my-data': (email) => `Jemand hat gefragt, was wir zu ${email} gespeichert haben`,
    },
    act: 'Ja, das war ich: bestätigen',
    otherwise: (day) =>
      `Wenn du das nicht warst, brauchst du nichts zu tun: Am ${day} wird es von selbst gelöscht.`,
    done: 'Bestätigt. Danke!',
    before: 'Das ist schon bestätigt',
    next: {
      'sign-up':
        'Wir schreiben, wenn es etwas zu erzählen gibt. In jeder Mail steht ein Link zum Abmelden.',
      attend: 'Bis dann! Eine Mail mit dem Termin für deinen Kalender ist unterwegs.',
      remind: 'Wir schreiben dir vor dem Termin, und sofort, wenn er abgesagt oder verlegt wird.',
      ask: 'Deine Nachricht ist bei uns angekommen. Wir antworten per Mail.',
      'my-data': 'Eine Mail mit dem Link zu allem, was wir gespeichert haben, ist unterwegs.',
    },
    off: {
      cancelled:
        'Das ist inzwischen abgesagt. Findet es doch noch statt, bekommt eine Mail, wer bestätigt hat.',
      postponed:
        'Das ist inzwischen verschoben. Sobald die neue Zeit feststeht, bekommt eine Mail, wer bestätigt hat.',
      over: 'Das ist schon vorbei.',
      gone: 'Das ist nicht mehr geplant.',
    },
    waits:
      'Alle Plätze sind vergeben, deshalb stehst du jetzt auf der Warteliste. Sobald ein Platz für dich frei ist, schreiben wir dir; du musst nichts tun.',
    comesToAll:
      'Wir rechnen zu allen kommenden Terminen mit dir, auch zu denen, die später dazukommen. Eine Mail mit den nächsten ist unterwegs.',
    someWait:
      'Wo alles voll ist, stehst du auf der Warteliste, und wir schreiben dir, sobald es einen Platz für dich gibt.',
    joinLink:
      'Den Link zur Online-Teilnahme bekommst du kurz vor Beginn per Mail, oder gleich, wenn es schon bald losgeht.',
    letters:
      'Ab jetzt bekommst du auch unsere Rundbriefe. In jedem steht ein Link, mit dem du wählst, wovon sie handeln, oder sie beendest.',
  },

  unsubscribe: {
    title: 'Keine solchen Mails mehr?',
    text: {
      'sign-up': (email) =>
        `Dann schreiben wir nicht mehr an ${email}, was wir machen, und löschen, was dafür geschickt wurde.`,
      attend: (email) =>
        `Dann rechnen wir nicht mehr mit ${email}, schreiben nichts mehr dazu und löschen, was dafür geschickt wurde.`,
      remind: (email) =>
        `Dann schicken wir keine Erinnerungen mehr an ${email} und löschen, was dafür geschickt wurde.`,
      ask: (email) => `Dann löschen wir die Nachricht von ${email}.`,
      'my-data': (email) => `Dann löschen wir die Anfrage von ${email}.`,
    },
    act: 'Ja, keine solchen Mails mehr',
    actOne: 'Ja, zu diesem Termin kann ich nicht',
    actAll: 'Ich komme zu keinem Termin mehr',
    ofSeries: 'Du kommst zu allen Terminen. Du kannst nur diesen auslassen oder alle absagen.',
    more: 'Dieser Link gilt lange; deshalb zeigt er nichts von dem, was du geschickt hast.',
    seeAll: 'Alles ansehen, was wir über dich gespeichert haben',
    done: 'Erledigt. Es kommen keine solchen Mails mehr.',
    doneText: 'Was dafür geschickt wurde, ist auch gelöscht.',
  },

  letters: {
    title: 'Deine Rundbriefe',
    lead: (email) =>
      `Hier wählst du, wovon unsere Rundbriefe an ${email} handeln und wie oft sie kommen, oder beendest sie.`,
    choose: 'Wovon sie handeln',
    interests: 'Themen',
    groups: 'Gruppen',
    allOf: {
      interests: 'Wenn du nichts ankreuzt, bekommst du Rundbriefe zu allem.',
      groups: 'Wenn du nichts ankreuzt, bekommst du Rundbriefe von allen.',
    },
    language: 'Sprache',
    often: 'Wie oft',
    every: { each: 'Jeder Rundbrief', month: 'Höchstens einer im Monat' },
    save: 'Speichern',
    saved: 'Gespeichert.',
    problems: 'Es wurde noch nichts geändert:',
    end: 'Rundbriefe beenden',
    endText:
      'Damit enden nur die Rundbriefe, genau wie mit dem Knopf deines Mailprogramms: Was du sonst geschickt hast, bleibt, und Mails dazu kommen weiter.',
    ended: 'Du bekommst keine Rundbriefe mehr',
    endedText: 'Was du sonst geschickt hast, ist noch da, und Mails dazu kommen weiter.',
    all: 'Alles beenden, wofür du dich angemeldet hast',
    allText:
      'Dann enden die Rundbriefe, niemand schreibt dir mehr, was wir machen, und deine Anmeldung wird gelöscht.',
    allAct: 'Alles beenden und löschen',
    question: 'Möchtest du unsere Rundbriefe?',
    questionText: (email) =>
      `Du hast dich mit ${email} angemeldet, um von uns zu hören. Wir schreiben jetzt Rundbriefe: eine Mail an alle, die sie möchten.`,
    agree: 'Wenn du auf den Knopf drückst, bist du mit Folgendem einverstanden:',
    yes: 'Ja, schickt mir eure Rundbriefe',
    otherwise:
      'Wenn nicht, brauchst du nichts zu tun: Du bekommst keine, und wir fragen nicht noch einmal.',
    begun: 'Du bekommst unsere Rundbriefe',
    begunText:
      'In jedem steht ein Link, mit dem du wählst, wovon sie handeln und wie oft sie kommen, oder sie beendest.',
  },

  myData: {
    title: 'Was wir über dich gespeichert haben',
    lead: (email) =>
      `Das ist alles, was wir zu ${email} gespeichert haben, und wann es von selbst gelöscht wird.`,
    none: 'Zu deiner Adresse haben wir nichts gespeichert.',
    remove: 'Das alles löschen',
    removeText:
      'Dann stehst du auf keiner Liste von uns mehr und bekommst keine Mails mehr. Rückgängig machen lässt sich das nicht.',
    act: 'Ja, alles jetzt löschen',
    done: 'Alles ist gelöscht',
    doneText:
      'Zu deiner Adresse ist bei uns nichts mehr gespeichert, und wir schreiben ihr nicht mehr.',
  },

  date: {
    title: 'Findet dieser Termin statt?',
    attending: (count) =>
      count === 0
        ? 'Noch hat niemand zugesagt.'
        : count === 1
          ? 'Eine Person hat zugesagt.'
          : `${count} Personen haben zugesagt.`,
    waiting: (count) =>
      count === 1
        ? 'Eine weitere Person steht auf der Warteliste.'
        : `${count} weitere Personen stehen auf der Warteliste.`,
    act: 'Ja, er findet statt',
    off: { cancelled: 'Dieser Termin ist abgesagt', postponed: 'Dieser Termin ist verschoben' },
    answers: {
      confirmed: 'Du hast diesen Termin bestätigt',
      cancelled: 'Du hast diesen Termin abgesagt',
      moved: 'Du hast diesen Termin verlegt',
    },
    done: {
      confirmed: 'Danke. Auf der Website steht er jetzt ohne Vorbehalt.',
      cancelled: 'Auf der Website steht es schon. Wer kommen wollte, bekommt eine Mail.',
      moved: 'Auf der Website steht schon die neue Zeit. Wer kommen wollte, bekommt eine Mail.',
    },
    cancel: 'Er findet nicht statt',
    cancelAct: 'Diesen Termin absagen',
    move: 'Er ist zu einer anderen Zeit',
    moveAct: 'Diesen Termin verlegen',
    note: 'Was alle wissen sollten, die kommen wollen',
    noteHint:
      'Steht auf der Website neben dem Termin, und in der Mail an alle, die kommen wollten.',
    day: 'Tag',
    startTime: 'Von',
    endTime: 'Bis',
    zone: (zone) => `Zeitzone: ${zone}.`,
    problems: 'Noch ist nichts geändert:',
  },

  nothing: {
    title: 'Dieser Link führt ins Leere',
    text: 'Er wurde schon benutzt, ist abgelaufen oder nicht vollständig: Manche Mailprogramme brechen lange Links um.',
    ways: 'Was du tun kannst',
    again: 'Das Formular noch einmal ausfüllen: Du bekommst einen neuen Link per Mail',
    myData: 'Einen Link zu allem anfordern, was wir über dich gespeichert haben',
  },

  privacy: 'Was wir speichern und wie lange',
  myDataLink: 'Alles ansehen oder löschen, was wir über dich gespeichert haben',
  toDate: 'Zum Termin',
  toMeetings: 'Alle Treffen',
}
