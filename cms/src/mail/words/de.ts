import type { en } from './en'

export const de: typeof en = {
  noResets:
    'Diese Website verschickt keine Mails. Wende dich an die Leute, die sie verwalten: Unter Einstellungen → Konten können sie dir ein neues Passwort geben.',

  badSelector: 'Schreib den Namen so, wie dein Mailanbieter ihn angibt, etwa „mail“ oder „s1“.',
  domain: {
    unknown: (name) =>
      `${name}: Die Nameserver haben nicht geantwortet. Versuch es in ein paar Minuten noch einmal.`,
    spf: {
      good: (domain) => `SPF: Mailserver wissen, wer für ${domain} verschicken darf.`,
      missing: (domain) =>
        `SPF fehlt: Mailserver wissen nicht, wer für ${domain} verschicken darf. Leg für ${domain} einen TXT-Eintrag an, der mit v=spf1 beginnt; wie er weitergeht, sagt dein Mailanbieter.`,
      several: (domain) =>
        `SPF: ${domain} hat mehrere Einträge, die mit v=spf1 beginnen, deshalb zählt keiner. Mach einen daraus.`,
      open: (domain) =>
        `SPF: Jeder darf für ${domain} verschicken. Schreib am Ende des Eintrags -all statt all.`,
      deep: (domain) =>
        `SPF: Der Eintrag von ${domain} braucht mehr als zehn Nachfragen, und Mailserver geben auf. Nimm Anbieter heraus, die du nicht mehr nutzt.`,
    },
    dkim: {
      good: (domain, selectors) =>
        `DKIM: Für die Mails von ${domain} gibt es einen Schlüssel (${selectors}).`,
      revoked: (domain, selectors) =>
        `DKIM: Der Schlüssel von ${domain} wurde zurückgezogen (${selectors}). Lass deinen Mailanbieter einen neuen machen.`,
      missing: (domain) =>
        `DKIM: Für ${domain} wurde kein Schlüssel gefunden. Frag deinen Mailanbieter, unter welchem Namen („Selector“) er steht, und sieh damit noch einmal nach; gibt es keinen, lass ihn anlegen.`,
    },
    dmarc: {
      good: (domain) =>
        `DMARC: Es ist gesagt, was aus Mails wird, die nur so tun, als wären sie von ${domain}.`,
      watching: (domain) =>
        `DMARC: Mails, die nur so tun, als wären sie von ${domain}, werden nur gezählt. Damit Rundbriefe ankommen, reicht das. Sind alle deine Mails signiert, schreib p=quarantine statt p=none.`,
      missing: (domain) =>
        `DMARC fehlt, und große Maildienste verlangen es. Leg für _dmarc.${domain} einen TXT-Eintrag an: v=DMARC1; p=none`,
      several: (domain) =>
        `DMARC: ${domain} hat mehrere Einträge, die mit v=DMARC1 beginnen, deshalb zählt keiner. Lass einen stehen.`,
    },
    mx: {
      good: (domain) => `MX: ${domain} nimmt Mails an, Antworten kommen also an.`,
      missing: (domain) =>
        `MX fehlt: Niemand nimmt Mails für ${domain} an, und manche Mailserver lehnen Mails von so einer Domain ab. Leg den Eintrag an, den dein Mailanbieter angibt.`,
    },
  },
}
