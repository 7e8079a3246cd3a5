import type { SecondStepWords } from './en'

export const de: SecondStepWords = {
  title: 'Zweiter Schritt',
  what: 'Der zweite Schritt beim Anmelden: Nach dem Passwort tippst du einen Code von deinem Handy ein. Wer nur das Passwort herausfindet, kommt nicht hinein.',
  loading: 'Lädt',
  failed: 'Das hat nicht geklappt. Prüf deine Verbindung und versuch es noch einmal.',
  retry: 'Noch einmal versuchen',
  goOn: 'Weiter',
  cancel: 'Abbrechen',
  logInAsOther: 'Mit einem anderen Konto anmelden',
  remember: 'In diesem Browser 30 Tage lang nicht mehr fragen',
  rememberHint: 'Nicht an einem Computer, den auch andere benutzen.',
  digits: 'Code aus sechs Ziffern',
  digitsMissing: 'Gib die sechs Ziffern ein, die die App jetzt zeigt.',
  recoveryCode: 'Wiederherstellungscode',
  recoveryCodeMissing: 'Gib einen deiner Wiederherstellungscodes ein.',
  eitherCode: 'Code aus der App oder Wiederherstellungscode',
  eitherCodeMissing: 'Gib einen Code aus der App oder einen Wiederherstellungscode ein.',
  left: (count) => {
    if (count === 0) return 'Du hast keinen Wiederherstellungscode mehr.'
    return count === 1
      ? 'Du hast noch 1 Wiederherstellungscode.'
      : `Du hast noch ${count} Wiederherstellungscodes.`
  },
  give: {
    title: 'Bestätige, dass du es bist',
    lead: 'Öffne auf deinem Handy die App mit deinen Codes und gib die sechs Ziffern ein, die sie für diese Website zeigt.',
    withoutPhone: 'Ich habe mein Handy nicht',
    recoveryLead:
      'Beim Einrichten des zweiten Schritts hast du zehn Wiederherstellungscodes bekommen. Jeder gilt einmal.',
    noneAtAll:
      'Hast du die auch nicht, dann bitte jemand anderen, der die Website verwaltet, deinen zweiten Schritt zurückzusetzen.',
    withPhone: 'Ich habe mein Handy doch',
    used: 'Dieser Wiederherstellungscode ist jetzt verbraucht',
    fewLeft: 'Mach dir bald neue: in deinem Profil unter „Anmeldungen und zweiter Schritt“.',
  },
  setUp: {
    step: (number, count) => `Schritt ${number} von ${count}`,
    isRequired:
      'Dein Konto muss ihn haben: Du verwaltest diese Website oder kannst lesen, was Leute der Gruppe schreiben.',
    mail: {
      title: 'Zeig, dass das Konto dir gehört',
      lead: (email) =>
        `Niemand sonst soll das für dich einrichten. Darum schicken wir einen Code an ${email}.`,
      send: 'Code zuschicken',
      again: 'Noch einen Code zuschicken',
      haveOne: 'Ich habe schon einen Code',
      sent: 'Die Mail ist unterwegs. Ist sie in einer Minute nicht da, sieh im Ordner für unerwünschte Mails nach.',
      code: 'Code aus der Mail',
      missing: 'Gib den Code ein, der in der Mail steht.',
    },
    command: {
      title: 'Zeig, dass das Konto dir gehört',
      lead: 'Niemand sonst soll das für dich einrichten. Diese Website kann keine Mails verschicken. Bitte darum die Person, die den Server betreut, um einen Code. Sie bekommt ihn mit diesem Befehl:',
      code: 'Code, den der Befehl ausgegeben hat',
      missing: 'Gib den Code ein, den der Befehl ausgegeben hat.',
    },
    factor: {
      title: 'Zeig, dass das Konto dir gehört',
      lead: 'Gib zuerst einen Code aus der App ein, die du bisher benutzt hast, oder einen Wiederherstellungscode.',
    },
    app: {
      title: 'Verbinde eine App auf deinem Handy',
      which:
        'Du brauchst eine App, die solche Codes zeigt. Vielleicht hast du schon eine: Die Passwort-App neuerer Handys kann es, und viele Passwortmanager auch. Sonst hol dir eine aus dem Store deines Handys, zum Beispiel Aegis, FreeOTP oder Google Authenticator. Sie kosten alle nichts.',
      scan: 'Wähl in der App, dass du ein Konto hinzufügen willst, und richte die Kamera auf dieses Quadrat.',
      square: 'Quadrat, das die App scannt',
      open: 'Auf diesem Handy öffnen',
      openHint: 'Öffnet sich nichts, dann kopier den Schlüssel unten in die App.',
      key: 'Schlüssel, falls du nicht scannen kannst',
      copy: 'Schlüssel kopieren',
      copied: 'Kopiert.',
      copyByHand: 'Markier den Schlüssel und kopier ihn.',
      done: 'Die App zeigt sechs Ziffern',
    },
    first: {
      title: 'Gib den ersten Code ein',
      lead: 'Die App zeigt sechs Ziffern für diese Website und alle 30 Sekunden andere. Gib die ein, die sie jetzt zeigt.',
      turnOn: 'Einschalten',
      back: 'Zurück zum Quadrat',
      restart: 'Von vorn beginnen',
    },
    codes: {
      title: 'Heb deine Wiederherstellungscodes auf',
      lead: 'Ist dein Handy weg oder kaputt, kommst du mit einem dieser Codes hinein. Jeder gilt einmal. Druck sie aus oder schreib sie auf, und heb sie nicht beim Handy auf. Sie sind nur jetzt zu sehen.',
      list: 'Wiederherstellungscodes',
      heading: (site) => `Wiederherstellungscodes für ${site}`,
      copy: 'Kopieren',
      copied: 'Kopiert.',
      copyByHand: 'Markier die Codes und kopier sie.',
      save: 'Als Datei speichern',
      file: 'wiederherstellungscodes.txt',
      print: 'Drucken',
      kept: 'Ich habe sie aufgehoben',
    },
  },
  own: {
    off: 'Er ist aus.',
    on: (since) => `Er ist an seit ${since}.`,
    few: 'Mach dir neue Wiederherstellungscodes, damit ein verlorenes Handy dich nicht aussperrt.',
    setUp: 'Einrichten',
    otherPhone: 'Auf einem anderen Handy einrichten',
    newCodes: 'Neue Wiederherstellungscodes',
    newCodesLead: 'Du bekommst zehn neue. Die bisherigen gelten dann nicht mehr.',
    turnOff: 'Ausschalten',
    turnOffLead: 'Von da an genügt das Passwort allein, um hineinzukommen.',
    isRequired:
      'Er lässt sich nicht ausschalten: Du verwaltest diese Website oder kannst lesen, was Leute der Gruppe schreiben.',
    isOnNow: 'Der zweite Schritt ist an.',
    isOffNow: 'Der zweite Schritt ist aus.',
  },
  accounts: {
    subtitle: 'Wer das Anmelden mit einem Code vom Handy bestätigt.',
    refused: 'Das sehen nur die, die die Website verwalten.',
    list: 'Konten',
    on: (since) => `An seit ${since}`,
    off: 'Aus',
    offButRequired: 'Noch nicht eingerichtet: Bei der nächsten Anmeldung wird danach gefragt',
    isRequired:
      'Muss ihn haben: verwaltet die Website oder kann lesen, was Leute der Gruppe schreiben.',
    own: 'Hast du dein Handy und deine Wiederherstellungscodes verloren, dann bitte jemand anderen, der die Website verwaltet, oder die Person, die den Server betreut.',
    reset: 'Zurücksetzen',
    resetOf: (name) => `Zurücksetzen: ${name}`,
    ask: (name) => `Zweiten Schritt von ${name} zurücksetzen?`,
    askLead:
      'Tu das nur, wenn du persönlich oder am Telefon darum gebeten wurdest. Die Person wird überall abgemeldet und bekommt eine Mail darüber. Bei der nächsten Anmeldung richtet sie ihn neu ein, mit einem Code, den sie per Mail bekommt. Es steht im Sicherheitsprotokoll.',
    no: 'So lassen',
    yes: 'Zurücksetzen',
    done: (name) => `Der zweite Schritt von ${name} ist zurückgesetzt.`,
  },
}
