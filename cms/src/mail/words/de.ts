import type { en } from './en'

export const de: typeof en = {
  noResets:
    'Diese Website verschickt keine Mails. Wende dich an die Leute, die sie verwalten: Unter Einstellungen → Konten können sie dir ein neues Passwort geben.',
}
