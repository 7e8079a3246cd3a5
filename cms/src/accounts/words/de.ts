import type { en } from './en'

const inWords = (minutes: number) => (minutes === 1 ? 'eine Minute' : `${minutes} Minuten`)

export const de: typeof en = {
  wrong: 'Die E-Mail-Adresse oder das Passwort stimmt nicht, oder das Konto ist geschlossen.',
  tooManyTries: (minutes) =>
    `Das waren zu viele Versuche. Warte ${inWords(minutes)}, bevor du es noch einmal versuchst. Wenn du dein Passwort nicht mehr weißt: Auf der Seite, auf der du dich anmeldest, bekommst du unter „Passwort vergessen?“ ein neues.`,
  tooManyMails: (minutes) =>
    `Es wurden schon mehrere Links für ein neues Passwort angefordert. Such nach der letzten Mail, auch im Spam-Ordner. Wenn du keine findest, versuch es in ${minutes === 1 ? 'einer Minute' : `${minutes} Minuten`} noch einmal, und zwar mit der Adresse deines Kontos.`,
  invitationEnded:
    'Diese Einladung ist abgelaufen: Sie galt einen Tag. Bitte die Person, die dich eingeladen hat, um einen neuen Link; er steht unter Einstellungen → Konten auf der Seite deines Kontos.',
  invitationUnknown:
    'Diese Einladung gilt nicht mehr: Sie wurde schon benutzt, oder es gibt eine neuere. Wenn du schon ein Passwort gewählt hast, melde dich damit an. Wenn nicht, bitte die Person, die dich eingeladen hat, um einen neuen Link; er steht unter Einstellungen → Konten auf der Seite deines Kontos.',
  resetEnded:
    'Dieser Link ist abgelaufen. Auf der Seite, auf der du dich anmeldest, bekommst du unter „Passwort vergessen?“ einen neuen.',
  resetUnknown:
    'Dieser Link gilt nicht mehr: Er wurde schon benutzt, oder es gibt einen neueren. Auf der Seite, auf der du dich anmeldest, bekommst du unter „Passwort vergessen?“ einen neuen.',
  resetMail: (email, link) => ({
    subject: 'Ein neues Passwort',
    text: `Jemand, wahrscheinlich du, möchte ein neues Passwort für das Konto ${email}.

Hier kannst du es innerhalb einer halben Stunde wählen:

${link}

Wenn du das nicht warst, brauchst du nichts zu tun: Dein Passwort bleibt, wie es ist.
`,
  }),
  lastAdministrator:
    'Niemand könnte sich mehr als Super Admin anmelden: Das ist das letzte Konto, das es kann. Lade zuerst jemanden als Super Admin ein und warte, bis die Einladung angenommen ist.',
  siteRole:
    'Namen und Rechte dieser Rolle legt die Website selbst fest, bei jedem Start aufs Neue: Eine Änderung wäre dann wieder weg. Leg eine eigene Rolle an und vergib die.',
  passwords: {
    tooShort: (missing) =>
      `Ein Passwort hat mindestens zwölf Zeichen; ${missing === 1 ? 'eines fehlt' : `${missing} fehlen`} noch. Drei oder vier Wörter, die nichts miteinander zu tun haben, sind leicht zu merken und schwer zu erraten.`,
    tooLong:
      'Dieses Passwort ist zu lang: Mehr als 72 Zeichen sind nicht möglich, und weniger, wenn Umlaute oder Zeichen anderer Schriften dabei sind.',
    guessable: (because) =>
      `Dieses Passwort wäre bald erraten: ${because}. Besser sind drei oder vier Wörter, die nichts miteinander zu tun haben, gern mit Leerzeichen dazwischen.`,
    because: {
      own: 'Es besteht aus deinem Namen oder deiner Adresse, oder aus denen eurer Ortsgruppe',
      common:
        'Es besteht aus einem Passwort, das viele haben und das in jeder Liste gestohlener Passwörter steht',
      word: 'Es ist kaum mehr als ein Wort oder ein Name, wie auch immer geschrieben',
      keyboard: 'Seine Zeichen liegen auf der Tastatur nebeneinander',
      sequence: 'Es ist eine Reihe, die alle kennen, etwa „abcd“, „1234“ oder die Wochentage',
      repetition: 'Es ist immer wieder dasselbe',
      date: 'Es besteht aus einem Datum oder einer Jahreszahl',
      easy: 'Es steht zu wenig darin',
    },
  },
  browser: ({ browser, system }) =>
    browser === null
      ? system === null
        ? 'einem Browser'
        : `einem Browser unter ${system}`
      : system === null
        ? browser
        : `${browser} unter ${system}`,
  told: {
    password: ({ email, when, browser, admin }, by) => ({
      subject: 'Dein Passwort wurde geändert',
      text: `Das Passwort des Kontos ${email} wurde geändert, und zwar am ${when} ${
        {
          own: `im Profil, mit ${browser}`,
          link: `über den Link in einer Mail, mit ${browser}`,
          administrator: 'von jemandem, der die Website verwaltet',
          command: 'durch einen Befehl auf dem Rechner der Website',
        }[by]
      }.

Wenn du das warst oder davon weißt, ist nichts zu tun.

Wenn nicht, wähl sofort ein anderes: Öffne diese Seite und klick auf „Passwort vergessen?“. Damit werden auch alle abgemeldet, die mit deinem Konto angemeldet sind. Sag danach denen Bescheid, die die Website verwalten.

${admin}
`,
    }),
    address: ({ email, when, admin }) => ({
      subject: 'Die Adresse deines Kontos wurde geändert',
      text: `Das Konto ${email} hat eine andere E-Mail-Adresse, und zwar seit dem ${when}. Zum Anmelden braucht man die neue, und Mails über das Konto gehen dorthin. Diese ist die letzte an die alte Adresse.

Wenn du das warst oder davon weißt, ist nichts zu tun.

Wenn nicht, sag sofort denen Bescheid, die die Website verwalten: Sie können das Konto schließen und dir deine Adresse und ein neues Passwort geben.

${admin}
`,
    }),
    logIn: ({ email, when, browser, admin }, page) => ({
      subject: 'Anmeldung mit einem neuen Browser',
      text: `Jemand hat sich am ${when} mit ${browser} beim Konto ${email} angemeldet. Dort hatte sich noch niemand bei diesem Konto angemeldet.

Wenn du das warst, ist nichts zu tun.

Wenn nicht, kennt jemand dein Passwort. Wähl sofort ein anderes: Öffne diese Seite und klick auf „Passwort vergessen?“. Damit wird auch diese Person abgemeldet.

${admin}

Wo dein Konto angemeldet ist, steht hier:

${page}
`,
    }),
    factor: ({ email, when, browser, admin }, what, page) => ({
      subject: {
        on: 'Deine Anmeldung hat jetzt einen zweiten Schritt',
        exchanged: 'Der zweite Schritt deiner Anmeldung wurde neu eingerichtet',
        off: 'Der zweite Schritt deiner Anmeldung wurde ausgeschaltet',
        reset: 'Der zweite Schritt deiner Anmeldung wurde zurückgesetzt',
        recoveryCodeUsed: 'Einer deiner Wiederherstellungscodes wurde benutzt',
        recoveryCodesMade: 'Du hast neue Wiederherstellungscodes',
      }[what],
      text: `${
        {
          on: `Das Konto ${email} fragt seit dem ${when} nach dem Passwort noch nach dem Code einer App. Eingerichtet wurde das mit ${browser}.`,
          exchanged: `Die Codes für das Konto ${email} kommen seit dem ${when} aus einer anderen App oder von einem anderen Handy. Eingerichtet wurde das mit ${browser}; die bisherigen Codes gelten nicht mehr.`,
          off: `Das Konto ${email} fragt seit dem ${when} nur noch nach dem Passwort. Ausgeschaltet wurde der zweite Schritt mit ${browser}.`,
          reset: `Jemand, der die Website verwaltet, hat am ${when} den zweiten Schritt des Kontos ${email} zurückgesetzt. Du bist überall abgemeldet. Wenn du dich wieder anmeldest, bekommst du einen Code per Mail, mit dem du ihn neu einrichtest.`,
          recoveryCodeUsed: `Am ${when} hat jemand nach dem Passwort einen Wiederherstellungscode des Kontos ${email} benutzt, mit ${browser}. Er gilt nicht mehr.`,
          recoveryCodesMade: `Am ${when} wurden für das Konto ${email} neue Wiederherstellungscodes angelegt, mit ${browser}. Die bisherigen gelten nicht mehr.`,
        }[what]
      }

Wenn du das warst oder davon weißt, ist nichts zu tun.

Wenn nicht, kennt jemand dein Passwort oder hat dein Handy. Wähl sofort ein anderes Passwort: Öffne diese Seite und klick auf „Passwort vergessen?“. Damit wird auch diese Person abgemeldet. Sag danach denen Bescheid, die die Website verwalten.

${admin}

Der zweite Schritt, und wo dein Konto angemeldet ist, steht hier:

${page}
`,
    }),
  },
}
