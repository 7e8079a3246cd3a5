import type { en } from './en'

const inWords = (minutes: number) => (minutes === 1 ? 'eine Minute' : `${minutes} Minuten`)

export const de: typeof en = {
  needed: {
    code: 'Bestätige zuerst mit einem Code deiner App, dass du es bist.',
    setUp: 'Richte zuerst den zweiten Schritt deiner Anmeldung ein.',
  },
  wrongCode:
    'Dieser Code ist falsch, abgelaufen oder schon benutzt. Nimm den, den deine App jetzt zeigt; wenn er nie stimmt, prüfe, ob die Uhr deines Handys richtig geht.',
  wrongFirstCode:
    'Dieser Code passt nicht. Nimm den, den deine App jetzt für diese Website zeigt; wenn er nie stimmt, prüfe, ob die Uhr deines Handys richtig geht.',
  wrongProof:
    'Dieser Code ist falsch, nach einer halben Stunde abgelaufen oder schon benutzt. Es gilt nur der letzte, der per Mail kam oder den der Befehl ausgab; lass dir bei Bedarf einen neuen geben.',
  tooManyTries: (minutes) =>
    `Das wurde zu oft versucht. Warte ${inWords(minutes)}, bevor du es wieder versuchst.`,
  mailFailed:
    'Die Mail mit dem Code konnte nicht verschickt werden. Versuch es in ein paar Minuten noch einmal; wenn das nicht hilft, sag denen Bescheid, die diese Website betreiben: Ihr Mailserver nimmt nichts an.',
  noMail:
    'Für dieses Konto kann gerade kein Code verschickt werden. Lade die Seite neu, um zu sehen, was zu tun ist.',
  unreadable:
    'Für dieses Konto lässt sich kein Code mehr prüfen, weil auf dem Rechner dieser Website ein Schlüssel fehlt. Wer sie betreibt, holt den Schlüssel zurück oder setzt den zweiten Schritt zurück: „Keys that are lost“ in docs/operating.md.',
  ticketEnded:
    'Das Einrichten hat länger als eine Stunde gedauert oder wurde anderswo neu begonnen. Fang noch einmal an; wenn deine App schon einen Eintrag für diese Website hat, entferne ihn.',
  isRequired:
    'Dein Konto muss den zweiten Schritt haben: Du verwaltest diese Website oder kannst lesen, was Leute der Gruppe schreiben.',
  isOff: 'Der zweite Schritt ist bei diesem Konto ausgeschaltet. Lade die Seite neu.',
  changedMeanwhile: 'Inzwischen hat sich etwas geändert. Lade die Seite neu.',
  ownReset:
    'Deinen eigenen zweiten Schritt setzt jemand anderes zurück, der die Website verwaltet, oder ein Befehl auf dem Rechner.',
  proofMail: (email, code) => ({
    subject: 'Ein Code zum Einrichten deiner Anmeldung',
    text: `Jemand, wahrscheinlich du, hat sich mit dem Passwort beim Konto ${email} angemeldet und richtet den zweiten Schritt ein. Gib dort innerhalb einer halben Stunde diesen Code ein:

${code}

Wenn du das nicht warst, kennt jemand dein Passwort: Wähl ein anderes und gib diesen Code niemandem.
`,
  }),
}
