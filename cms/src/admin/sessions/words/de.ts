import type { en } from './en'

export const de: typeof en = {
  title: 'Anmeldungen und zweiter Schritt',
  subtitle: 'Wenn du etwas davon nicht kennst, melde dich dort ab und wähl ein anderes Passwort.',
  list: 'Browser',
  kind: (browser, system) =>
    [browser ?? 'Ein Browser', ...(system === null ? [] : [`unter ${system}`])].join(' '),
  thisOne: (kind) => `${kind} (dieser Browser)`,
  began: (when) => `Angemeldet: ${when}`,
  renewed: (when) => `Zuletzt benutzt: ${when}`,
  end: 'Abmelden',
  endThere: (kind) => `Abmelden: ${kind}`,
  endOthers: 'Überall sonst abmelden',
  nowhereElse: 'Sonst bist du nirgends angemeldet.',
  ended: 'Dort abgemeldet.',
}
