import type { FormWords } from './en'

export const words: FormWords = {
  required: 'Pflichtfeld',
  optional: 'freiwillig',
  send: {
    'sign-up': 'Anmelden',
    attend: 'Ich komme',
    remind: 'Erinnert mich',
    ask: 'Abschicken',
    'my-data': 'Schickt mir den Link',
  },
  sending: 'Wird geschickt …',

  email: {
    label: 'Deine E-Mail-Adresse',
    hint: 'Wir schicken dir einen Link, mit dem du bestätigst, dass es deine ist.',
    hintOfData: 'Die Adresse, die du uns gegeben hast.',
  },
  dates: {
    label: 'Zu welchen Terminen kommst du?',
    one: 'Zu diesem Termin',
    all: 'Zu allen kommenden Terminen',
    hint: 'Bei allen Terminen rechnen wir jedes Mal mit dir, auch wenn sie später dazukommen. Du kannst jederzeit einen auslassen oder ganz absagen.',
  },
  name: { label: 'Dein Name', hint: 'Oder wie wir dich nennen sollen.' },
  interests: 'Was dich interessiert',
  message: { 'sign-up': 'Eine Nachricht an uns', attend: 'Eine Frage', ask: 'Deine Nachricht' },
  more: 'Etwas fragen oder sagen, was du brauchst',
  accessNeeds: {
    label: 'Was du brauchst, um dabei zu sein',
    hint: 'Ein Platz nahe der Tür, Gebärdensprache, Betreuung für deine Kinder: Sag es uns, und wir schauen, was wir tun können.',
  },
  atMost: (count) => `Höchstens ${count} Zeichen.`,
  answer: { hint: 'Wir fragen, weil zurzeit Programme unsere Formulare ausfüllen.' },
  website: 'Lass dieses Feld leer',

  privacy: 'Datenschutz (öffnet einen neuen Tab)',
  bySending: 'Mit dem Absenden erklärst du:',

  problemsTitle: (count) =>
    count === 1 ? 'Eine Angabe stimmt noch nicht' : `${count} Angaben stimmen noch nicht`,
  problems: {
    email: {
      missing: 'Gib deine E-Mail-Adresse an.',
      invalid: 'Schreib die Adresse so: name@example.org',
      'too-long': 'Diese Adresse ist zu lang.',
    },
    name: { 'too-long': 'Schreib einen kürzeren Namen.' },
    message: { missing: 'Schreib deine Nachricht.', 'too-long': 'Kürze deine Nachricht.' },
    accessNeeds: { 'too-long': 'Schreib kürzer, was du brauchst.' },
    interests: { unknown: 'Die Auswahl hat sich geändert: Bitte wähle noch einmal.' },
    consent: {
      missing:
        'Setz das Häkchen: Ohne deine Einwilligung dürfen wir deine Adresse nicht speichern.',
      changed:
        'Der Text der Einwilligung hat sich geändert. Bitte lies ihn und schick das Formular noch einmal ab.',
    },
    letters: {
      unknown:
        'Wir schreiben keine Rundbriefe mehr. Schick das Formular bitte ohne sie noch einmal.',
      changed:
        'Die Einwilligung für Rundbriefe hat sich geändert. Lies sie bitte und schick das Formular noch einmal.',
    },
    answer: {
      missing: 'Beantworte die Frage.',
      wrong: 'Das ist nicht die Antwort. Bitte versuch es noch einmal.',
    },
    meeting: { unknown: 'Dieses Treffen steht nicht mehr in unserem Programm.' },
    group: {
      unknown:
        'Diese Gruppe gibt es auf der Website nicht mehr. Schick das Formular noch einmal ab, dann erreicht uns, was du geschrieben hast, als ganze Ortsgruppe.',
    },
    person: {
      unknown:
        'Diese Person steht nicht mehr auf der Website, oder man kann ihr nicht über ein Formular schreiben. Schick das Formular noch einmal ab, dann erreicht uns, was du geschrieben hast, als ganze Ortsgruppe.',
    },
    dates: { invalid: 'Wähl einen Termin oder alle.', unknown: 'Es gibt nur diesen einen Termin.' },
    date: { unknown: 'Dieser Termin ist vorbei oder findet nicht statt.' },
    token: {
      missing:
        'Bitte sieh noch einmal durch, was du geschrieben hast, und schick es noch einmal ab.',
      invalid:
        'Bitte sieh noch einmal durch, was du geschrieben hast, und schick es noch einmal ab.',
      'too-soon': 'Das ging sehr schnell. Bitte schick es noch einmal ab.',
      expired: 'Diese Seite war lange offen. Bitte schick das Formular noch einmal ab.',
      used: 'Dieses Formular wurde schon abgeschickt. Wenn du es noch einmal schicken möchtest, drück noch einmal auf den Knopf.',
    },
  },
  otherProblem: 'Etwas hier ließ sich nicht lesen. Bitte sieh es noch einmal durch.',
  trouble: {
    away: 'Wir können deine Nachricht gerade nicht annehmen. An dir liegt es nicht, und was du geschrieben hast, ist nicht verloren: Bitte versuch es in einer Minute noch einmal.',
    busy: 'Im Moment wird zu viel auf einmal geschickt. Was du geschrieben hast, ist nicht verloren: Bitte versuch es in ein paar Minuten noch einmal.',
    offline:
      'Du bist offline, und ein Formular braucht eine Verbindung. Nichts, was du geschrieben hast, ist verloren: Schick es ab, sobald du eine hast.',
  },
  orMail: 'Oder schreib uns:',

  notOffered: 'Dieses Formular gibt es zurzeit nicht.',
  isOver: 'Dieser Termin ist vorbei.',
  isOff: 'Dieser Termin findet nicht statt.',
  thisDate: 'Alles zu diesem Termin',
  thisMeeting: 'Alles zu diesem Treffen',
  thisGroup: 'Alles zu dieser Gruppe',
  thisPerson: 'Alles zu dieser Person',
  forPerson: 'Deine Nachricht kommt bei der Ortsgruppe an und sagt, für wen sie ist.',
  everyDate: 'Alle Termine davon',
  otherDates: 'Die anderen Termine',
  myData: 'Ansehen oder löschen, was wir über dich gespeichert haben',
}
