/** How a sentence begins that says what to do. */
export const remedy =
  /(^|[^\p{L}])(Änder|Beginn|Entfern|Ergänz|Füg|Gib|Korrigier|Kürz|Lass|Leer|Lösch|Mach|Nimm|Öffne|Ordne|Sag|Schreib|Setz|Trag|Veröffentlich|Wähl)e?([^\p{L}]|$)/iu
