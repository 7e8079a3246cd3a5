import type { PlainWords } from './en'

export const words: PlainWords = {
  unavailable: {
    title: 'Wir sind gleich wieder da',
    text: 'Die Website kommt gerade nicht an ihre Inhalte. An dir liegt es nicht. Bitte versuch es in einer Minute noch einmal.',
    link: 'Noch einmal versuchen',
  },
  broken: {
    title: 'Hier ist etwas schiefgegangen',
    text: 'Diese Seite ließ sich nicht anzeigen, und das ist unser Fehler. Er ist schon notiert. Bitte versuch es später noch einmal.',
    link: 'Zur Startseite',
  },
  unreadable: {
    title: 'Diese Adresse lässt sich nicht lesen',
    text: 'Sie enthält einen Tippfehler. Bitte sieh sie noch einmal durch oder fang auf der Startseite an.',
    link: 'Zur Startseite',
  },
  elsewhere: {
    title: 'Das kam nicht von unserer Website',
    text: 'Zu deiner Sicherheit nehmen wir nur an, was von unseren eigenen Seiten kommt. Bitte öffne das Formular hier und füll es noch einmal aus.',
    link: 'Zur Startseite',
  },
  tooLong: {
    title: 'Das ist zu lang',
    text: 'Geh in deinem Browser zurück: Was du geschrieben hast, steht noch da. Bitte kürze es und schick es noch einmal ab.',
    link: 'Zu einem leeren Formular',
  },
  unreadableForm: {
    title: 'Dieses Formular ließ sich nicht lesen',
    text: 'Geh in deinem Browser zurück: Was du geschrieben hast, steht noch da. Bitte schick es noch einmal ab.',
    link: 'Zu einem leeren Formular',
  },
  mailedLinkLater: {
    title: 'Dein Link gilt noch',
    text: 'Wir können ihn nur gerade nicht öffnen. Es ist nichts verloren, und es schadet nicht, es zweimal zu versuchen. Bitte versuch es in einer Minute noch einmal.',
    link: 'Noch einmal versuchen',
  },
  noPreview: {
    title: 'Diese Vorschau gibt es nicht mehr',
    text: 'Der Link zu einer Vorschau gilt einen Tag und muss vollständig sein. Bitte lass dir von der Person, die ihn dir gegeben hat, einen neuen geben.',
    link: 'Zur Startseite',
  },
  notKept: {
    title: 'Du bist offline',
    text: 'Dieses Gerät konnte nicht zeigen, was es aufbewahrt hat. Versuch es bitte noch einmal, wenn du eine Verbindung hast.',
    link: 'Noch einmal versuchen',
  },
}
