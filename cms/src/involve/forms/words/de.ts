import type { en } from './en'

const days = (count: number) =>
  count % 365 === 0
    ? `${count / 365} ${count === 365 ? 'Jahr' : 'Jahre'}`
    : `${count} ${count === 1 ? 'Tag' : 'Tage'}`

const afterDays = (count: number) => `nach ${days(count).replace(/e$/, 'en')}`

export const de: typeof en = {
  consent: (branch, { unconfirmed, attendance, messages, signUps }) =>
    `Ich bin damit einverstanden, dass ${branch || 'diese Ortsgruppe'} speichert, was ich hier schreibe (meine E-Mail-Adresse und, falls ich es angebe, meinen Namen, meine Nachricht, meine Interessen und was ich zum Mitmachen brauche), um mir zu antworten und um mir das zu schreiben, worum ich bitte. Was ich nicht bestätige, wird ${afterDays(unconfirmed)} gelöscht, Angaben zu einem Termin ${days(attendance)} nach dem Termin, Nachrichten ${afterDays(messages)} und Anmeldungen ${afterDays(signUps)}. Nichts davon wird weitergegeben. Über einen Link in jeder Mail kann ich alles ansehen und löschen.`,
  lettersConsent: (branch, { signUps }) =>
    `Ich möchte Rundbriefe von ${branch || 'dieser Ortsgruppe'} per Mail bekommen: was ansteht und was wir machen. Ich bin damit einverstanden, dass dafür meine Adresse gespeichert wird, höchstens ${days(signUps)}. In jedem Rundbrief steht ein Link, mit dem ich sie beende.`,
  consentChanged:
    'Der Text, dem du zustimmst, hat sich geändert. Lies ihn bitte und drück noch einmal auf den Knopf.',
  choiceGone: (name) =>
    `Etwas, das du bei „${name}“ gewählt hast, gibt es nicht mehr. Schau bitte nach, was es gibt, und speichere noch einmal.`,
  topics: 'Themen',
  groups: 'Gruppen',
}
