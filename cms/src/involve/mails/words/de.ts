import type { MailWords } from './words'

const orNothing =
  'Wenn du das nicht warst, brauchst du nichts zu tun: Die Angaben werden nach {days} Tagen gelöscht, und du bekommst keine weitere Mail.'

export const de: MailWords = {
  confirm: {
    'sign-up': {
      subject: '{branch}: Bitte bestätige, dass du in Kontakt bleiben möchtest',
      text: `Hallo,

du möchtest {what}. Öffne diese Seite und drück auf den Knopf, dann bist du dabei:

{link}

${orNothing}`,
    },
    attend: {
      subject: 'Bitte bestätige, dass du kommst',
      text: `Hallo,

du möchtest {what}. Öffne diese Seite und drück auf den Knopf, dann rechnen wir mit dir:

{link}

${orNothing}`,
    },
    remind: {
      subject: 'Bitte bestätige, dass wir dich erinnern sollen',
      text: `Hallo,

du möchtest {what}. Öffne diese Seite und drück auf den Knopf, dann erinnern wir dich:

{link}

${orNothing}`,
    },
    ask: {
      subject: '{branch}: Bitte bestätige deine Nachricht',
      text: `Hallo,

du möchtest {what}. Öffne diese Seite und drück auf den Knopf, dann kommt sie bei uns an:

{link}

${orNothing}`,
    },
  },
  welcome: {
    'sign-up': {
      subject: '{branch}: Danke für deine Anmeldung',
      text: `Hallo {name},

danke für deine Anmeldung bei {branch}. Jemand von uns liest, was du geschrieben hast, und meldet sich bei dir.

Das haben wir als Nächstes vor:

{link}

{letters}`,
    },
    remind: {
      subject: 'Wir erinnern dich',
      text: `Hallo {name},

danke, das ist notiert. Du möchtest {what}. Wir schreiben dir auch, wenn ein Termin abgesagt oder verlegt wird.

{link}

{letters}`,
    },
  },
  texts: {
    attending: {
      subject: 'Bis dann: {meeting}',
      text: `Hallo {name},

schön, dass du kommst!

{meeting}
{date}
{place}
{access}

{online}

Der Termin für deinen Kalender hängt an. Alles Weitere dazu:

{link}`,
    },
    attendingAll: {
      subject: 'Bis zu jedem Termin: {meeting}',
      text: `Hallo {name},

schön, dass du kommst! Wir rechnen zu allen kommenden Terminen mit dir, auch zu denen, die später dazukommen:

{meeting}
{dates}

Vor jedem Termin kommt eine Mail; darin steht ein Link, falls du einmal nicht kannst. Der Link unten sagt alle Termine ab.

{link}`,
    },
    waiting: {
      subject: 'Du stehst auf der Warteliste: {meeting}',
      text: `Hallo {name},

schön, dass du kommen willst! Alle Plätze sind vergeben, deshalb stehst du auf der Warteliste:

{meeting}
{date}
{place}

Sobald ein Platz für dich frei ist, schreiben wir dir. Du musst nichts tun. Bitte komm nicht ohne diese Mail.

Wenn du doch nicht kommen kannst, sag es uns über den Link unten; dann rückt die nächste Person nach.

{link}`,
    },
    movedUp: {
      subject: 'Es gibt einen Platz für dich: {meeting}',
      text: `Hallo {name},

gute Nachricht: Ein Platz ist frei, und er gehört dir. Bis dann!

{meeting}
{date}
{place}
{access}

{online}

Wenn du doch nicht kommen kannst, sag es uns bitte über den Link unten: Andere warten auf einen Platz.

Der Termin für deinen Kalender hängt an. Alles dazu:

{link}`,
    },
    joinLink: {
      subject: 'Dein Link zur Teilnahme: {meeting}',
      text: `Hallo {name},

hier kannst du online teilnehmen: {meeting}, {date}.

{joinLink}

Bitte gib den Link nicht weiter. Alles Weitere zum Termin:

{link}`,
    },
    lettersQuestion: {
      subject: 'Möchtest du die Rundbriefe von {branch}?',
      text: `Hallo {name},

du hast dich angemeldet, um von {branch} zu hören. Wir schreiben jetzt Rundbriefe: eine Mail an alle, die sie möchten, mit dem, was ansteht und was wir machen. Möchtest du sie bekommen? Öffne diese Seite und drück auf den Knopf:

{link}

Wenn nicht, brauchst du nichts zu tun: Du bekommst keine, und wir fragen nicht noch einmal.`,
    },
    reminder: {
      subject: 'Bald: {meeting}',
      text: `Hallo {name},

das ist deine Erinnerung.

{meeting}
{date}
{place}
{access}

{link}`,
    },
    dateCancelled: {
      subject: '„{meeting}“ {change}',
      text: `Hallo {name},

„{meeting}“ {change}: {date}.

{note}

So geht es weiter:

{link}`,
    },
    dateMoved: {
      subject: 'Geändert: {meeting}',
      text: `Hallo {name},

es hat sich etwas geändert: {meeting}.

Bisher geplant: {before}
Jetzt: {date}
Ort: {place}

{note}

Alles Weitere dazu:

{link}`,
    },
    myData: {
      subject: '{branch}: Was wir über dich gespeichert haben',
      text: `Hallo,

jemand, hoffentlich du, hat gefragt, was wir zu dieser Adresse gespeichert haben. Diese Seite zeigt alles, und dort kannst du es auch löschen:

{link}

Der Link gilt {days} Tage. Wenn du das nicht warst, brauchst du nichts zu tun: Die Seite kann nur sehen, wer deine Mails liest.`,
    },
    newEntries: {
      subject: 'Neu auf der Website: {count}',
      text: `Hallo,

das ist über die Formulare der Website gekommen:

{kinds}

Lesen und beantworten kannst du es in der Redaktion:

{link}`,
    },
    dateQuestion: {
      subject: 'Bleibt es dabei? {meeting}, {date}',
      text: `Hallo,

bleibt es bei diesem Termin?

{meeting}
{date}
{place}

{attending}

Auf dieser Seite kannst du ihn bestätigen, absagen oder verlegen. Ein Klick genügt:

{link}

Bis jemand antwortet, steht auf der Website, dass der Termin noch nicht bestätigt ist. Der Link gilt, bis der Termin beginnt.`,
    },
  },
  lettersFollow: (link) =>
    `Du bekommst auch unsere Rundbriefe. Hier wählst du, wovon sie handeln und wie oft sie kommen, und hier beendest du sie: ${link}`,
  nothingHeld: {
    subject: 'Wir haben nichts über dich gespeichert',
    text: `Hallo,

jemand, hoffentlich du, hat gefragt, was wir zu dieser Adresse gespeichert haben. Es ist nichts.`,
  },
  onWaitingList: 'voll: du stehst auf der Warteliste',
  back: {
    subject: 'Findet doch statt: {meeting}',
    text: `Hallo {name},

gute Nachricht: „{meeting}“ findet doch statt.

{date}
{place}

{note}

Alles Weitere dazu:

{link}`,
  },
  together: {
    subject: 'Mehrere Termine haben sich geändert',
    text: `Hallo {name},

bei Terminen, von denen du hören wolltest, hat sich etwas geändert:

{dates}

{note}

So geht es weiter:

{link}`,
  },
  dateTogether: {
    off: '„{meeting}“ {change}: {before}',
    moved: '„{meeting}“\nBisher geplant: {before}\nJetzt: {date}\nOrt: {place}',
    back: '„{meeting}“ findet doch statt: {date}\nOrt: {place}',
  },
  what: {
    signUp: () => 'mit uns in Kontakt bleiben',
    ask: () => 'uns eine Nachricht schicken',
    attend: (meeting, date) => `dabei sein: ${[meeting, date].filter(Boolean).join(', ')}`,
    attendAll: (meeting) => `zu allen kommenden Terminen kommen: ${meeting}`,
    remind: (meeting, date) =>
      date
        ? `an diesen Termin erinnert werden: ${meeting}, ${date}`
        : `an jeden Termin erinnert werden: ${meeting}`,
  },
  joinLinkFollows: (hours) =>
    hours === 1
      ? 'Den Link zur Online-Teilnahme bekommst du eine Stunde vor Beginn per Mail.'
      : `Den Link zur Online-Teilnahme bekommst du ${hours} Stunden vor Beginn per Mail.`,
  joinLinkAtOnce: 'Den Link zur Online-Teilnahme bekommst du gleich mit einer weiteren Mail.',
  change: {
    cancelled: 'ist abgesagt',
    postponed: 'ist verschoben',
    gone: 'ist nicht mehr geplant',
    moved: 'ist verlegt',
    changed: 'hat andere Termine',
    back: 'findet doch statt',
  },
  allDates: 'alle Termine',
  noNextDate: 'zurzeit kein Termin',
  attending: (count) => {
    if (count === 0) return 'Auf der Website hat noch niemand zugesagt.'
    return count === 1
      ? 'Auf der Website hat eine Person zugesagt.'
      : `Auf der Website haben ${count} Personen zugesagt.`
  },
  entries: {
    'sign-up': (count) =>
      count === 1 ? '1 Person hat sich angemeldet' : `${count} Personen haben sich angemeldet`,
    attend: (count) => (count === 1 ? '1 Zusage' : `${count} Zusagen`),
    remind: (count) =>
      count === 1 ? '1 Person möchte erinnert werden' : `${count} Personen möchten erinnert werden`,
    ask: (count) => (count === 1 ? '1 Nachricht' : `${count} Nachrichten`),
    'my-data': (count) =>
      count === 1
        ? '1 Person hat nach ihren Daten gefragt'
        : `${count} Personen haben nach ihren Daten gefragt`,
  },
  foot: (unsubscribe, myData) =>
    `Keine Mails mehr dazu und deine Angaben löschen: ${unsubscribe}\n\nAlles, was wir über dich gespeichert haben: ${myData}`,
  footTogether: (wanted, myData) =>
    `Zu einem davon keine Mails mehr, und deine Angaben dazu löschen:\n${wanted}\n\nAlles, was wir über dich gespeichert haben: ${myData}`,
  wanted: (what, unsubscribe) => `Du möchtest ${what}: ${unsubscribe}`,
  sender: (branch, site) => `${branch}\n${site}`,
  answerTo: {
    'sign-up': (branch) => `${branch}: Deine Anmeldung`,
    attend: (branch, meeting) =>
      meeting ? `Deine Anmeldung: ${meeting}` : `${branch}: Deine Anmeldung`,
    remind: (branch, meeting) =>
      meeting ? `Deine Erinnerung: ${meeting}` : `${branch}: Deine Erinnerung`,
    ask: (branch) => `${branch}: Deine Nachricht an uns`,
    'my-data': (branch) => `${branch}: Was wir über dich gespeichert haben`,
  },
  unknownName: (name, known) =>
    `{${name}} gibt es hier nicht zum Einsetzen. Möglich ist: ${known}.`,
}
