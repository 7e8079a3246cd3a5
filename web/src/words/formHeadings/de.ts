import type { FormHeadings } from './en'

export const words: FormHeadings = {
  forms: {
    'sign-up': 'In Kontakt bleiben',
    attend: 'Ich komme',
    remind: 'Erinnert mich',
    remindOfEach: 'Erinnert mich an jeden Termin',
    newDate: 'Sagt mir den neuen Termin',
    ask: 'Schreib uns',
    'my-data': 'Was wir über dich speichern',
  },
  places: ({ total, left }) => {
    if (left === total) return total === 1 ? 'Es gibt einen Platz.' : `Es gibt ${total} Plätze.`
    if (left > 0) return `Noch ${left} von ${total} Plätzen frei`
    return total === 1
      ? 'Voll: Der einzige Platz ist vergeben. Du kannst dich auf die Warteliste setzen.'
      : 'Voll: Alle Plätze sind vergeben. Du kannst dich auf die Warteliste setzen.'
  },
  signUp: {
    asked: 'Bitte melde dich an.',
    free: 'Du musst dich nicht anmelden, aber es hilft uns beim Planen.',
  },
  waitingList: 'Auf die Warteliste',
  open: { 'sign-up': 'Eintragen', ask: 'Nachricht schreiben' },
  formNotSent: 'Noch nicht abgeschickt',
  formSent: 'Schau in deine E-Mails',
  getInvolved: {
    title: 'Mitmachen',
    lead: 'Komm zu einem Treffen, bleib mit uns in Kontakt oder frag uns etwas.',
  },
  intro: {
    'sign-up': 'Gib deine Adresse an, und jemand von uns schreibt dir. Das genügt.',
    attend: 'Deine Adresse genügt. Du kannst es dir jederzeit anders überlegen, ohne Begründung.',
    remind: 'Eine Mail vor dem Beginn, und sofort, wenn abgesagt oder verlegt wird.',
    newDate: 'Eine Mail, sobald es einen neuen Termin gibt.',
    ask: 'Das liest ein Mensch aus der Ortsgruppe und antwortet per Mail.',
    'my-data':
      'Wir schicken dir einen Link. Er öffnet eine Seite, die alles zeigt, was wir über dich gespeichert haben, und es auf Wunsch löscht.',
  },
  sent: {
    lead: {
      'sign-up': 'Wir haben dir einen Link geschickt. Öffne ihn, dann bist du angemeldet.',
      attend: 'Wir haben dir einen Link geschickt. Öffne ihn, dann wissen wir, dass du kommst.',
      remind: 'Wir haben dir einen Link geschickt. Öffne ihn, dann erinnern wir dich.',
      ask: 'Wir haben dir einen Link geschickt. Öffne ihn, dann kommt deine Nachricht bei uns an.',
      'my-data':
        'Wir haben dir eine Mail geschickt. Wenn wir zu dieser Adresse etwas gespeichert haben, steht darin der Link dazu.',
    },
    address: {
      date: 'Die Adresse dieses Termins',
      meeting: 'Die Adresse des Treffens',
      group: 'Die Adresse der Gruppe',
    },
    noMailTitle: 'Keine Mail da?',
    noMail:
      'Sie kann ein paar Minuten brauchen oder im Spam-Ordner liegen. Wenn du dich bei der Adresse vertippt hast, füll das Formular noch einmal aus.',
    deleted: (days) =>
      `Was du geschickt hast, gilt erst, wenn du den Link geöffnet hast. Sonst wird es nach ${days === 1 ? 'einem Tag' : `${days} Tagen`} gelöscht.`,
  },
}
