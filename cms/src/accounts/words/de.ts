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
    'Dieser Link ist abgelaufen: Er galt eine Stunde. Auf der Seite, auf der du dich anmeldest, bekommst du unter „Passwort vergessen?“ einen neuen.',
  resetUnknown:
    'Dieser Link gilt nicht mehr: Er wurde schon benutzt, oder es gibt einen neueren. Auf der Seite, auf der du dich anmeldest, bekommst du unter „Passwort vergessen?“ einen neuen.',
  resetMail: (email, link) => ({
    subject: 'Ein neues Passwort',
    text: `Jemand, wahrscheinlich du, möchte ein neues Passwort für das Konto ${email}.

Hier kannst du es innerhalb einer Stunde wählen:

${link}

Wenn du das nicht warst, brauchst du nichts zu tun: Dein Passwort bleibt, wie es ist.
`,
  }),
}
