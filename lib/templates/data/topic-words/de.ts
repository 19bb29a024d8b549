import type { TopicWordList } from '../../topic-words';

/** What buyers write in German. Data, ours. */
export const DE = {
  'where-is-my-order': {
    likely:
      'versandbestätigung, bestellung raus, ' +
      'schon unterwegs, bereits unterwegs, ist … unterwegs, schon verschickt, wann kommt, wann wird … geliefert, wann kann ich … rechnen, schon losgeschickt, ' +
      'wo ist mein, wo ist meine, wo bleibt, wo ist die, wo ist das, sendungsverfolgung, sendungsnummer, trackingnummer, ' +
      'tracking, sendungsstatus, versandstatus, verschickt, versendet, versandt, wann wird, stand meiner bestellung',
    hint: 'paket, sendung, lieferung, bestellung, dhl, versand',
  },
  'late-delivery': {
    sure: 'lieferung ist überfällig, lieferverzug, verspätete lieferung',
    likely:
      'sollte … da sein, bisher nichts, nichts angekommen, nichts gekommen, ist nicht gekommen, vorgesehen war, ' +
      'noch nicht angekommen, nicht angekommen, noch nicht erhalten, nicht erhalten, immer noch nicht, immer noch nichts, ' +
      'noch nichts, nicht geliefert, nicht eingetroffen, sollte am, sollte schon, sollte bereits, hätte schon, hätte bereits, hätte am, ' +
      'verspät*, überfällig, warte immer noch auf die lieferung, zu spät',
    hint: 'lieferung, ankommen, lieferdatum, seit, paket, wochen',
  },
  'damaged-item': {
    likely:
      'abgebrochen, riss, risse, delle, kratzer, verbogen, zerdrückt, verkratzt, eingedrückt, ' +
      'beschädigt*, zerbrochen, kaputt angekommen, zerkratzt, gebrochen, zerbeult, verbeult, eingerissen, zerrissen, undicht, ausgelaufen, ' +
      'zersplittert, gesprungen, defekt angekommen, kaputt, transportschaden',
    hint: 'angekommen, karton, verpackung, foto*, bild*',
  },
  'wrong-item': {
    sure: 'falscher artikel, falschen artikel, falsches produkt, falsche ware, falsche farbe, falsche größe, falsches modell, falsche modell',
    likely:
      'bestellt … gekommen, bestellt … geliefert wurde, bestellt … bekommen habe, habe … bestellt … erhalten, nicht das richtige, ' +
      'nicht das was ich bestellt, nicht bestellt, anderen artikel, anderes produkt, andere farbe, andere größe, falsch geliefert, statt, anstatt, verwechselt, falsche, falsches',
    hint: 'bestellt hatte, bestellt, geschickt, bekommen, erhalten',
  },
  'missing-part': {
    likely:
      'waren nur … im, es waren nur, sind nur … drin, obwohl … set, ' +
      'fehlt, fehlen, gefehlt, nicht dabei, nicht enthalten, unvollständig, nicht vollständig, nicht mitgeliefert, war nicht drin, lag nicht bei',
    hint: 'schrauben, teil, teile, zubehör, packung, kabel, nur',
  },
  'return-request': {
    likely:
      'tauschen, eintauschen, zu eng, gefällt mir nicht, nicht behalten, ' +
      'zurückschicken, zurücksenden, zurückgeben, rücksendung, retoure, retournieren, umtauschen, umtausch, rückgabe, rücksendeetikett, widerruf*',
    hint: 'etikett, gefällt mir nicht, passt nicht, zu klein, zu groß, zurück',
  },
  'refund-issued': {
    sure:
      'warte … erstattung, erstattung … nicht erhalten, warte … rückerstattung, erstattung fehlt, ' +
      'geld zurück, wo bleibt mein geld, wo bleibt die erstattung, wann wird mir',
    likely: 'erstattung, rückerstattung, erstattet, gutschrift, rückzahlung, mein geld, erstatten',
    hint: 'zurückgeschickt, zurückgesendet, retourniert, konto, wieder bei ihnen',
  },
  'out-of-stock-cancellation': {
    sure: 'bestellung stornieren, stornieren sie, bestellung wurde storniert, stornieren sie meine',
    likely:
      'rückgängig, brauche … nicht mehr, zweimal bestellt, doppelt bestellt, ' +
      'storn*, ausverkauft, nicht lieferbar, nicht auf lager, wieder lieferbar, wieder verfügbar, nicht verfügbar, abbestellen',
    hint: 'aus versehen, versehentlich, doppelt, bestellung',
  },
  'pre-sale-question': {
    sure: 'vor dem kauf, bevor ich kaufe, bevor ich bestelle, bevor ich es kaufe, möchte ich kaufen, würde gerne kaufen',
    likely:
      'gibt es sie auch, gibt es ihn auch, gibt es es auch, gibt es das auch, ist die … geeignet, ist der … geeignet, passt … auf, passt … in, passt … für, haben sie … auch in, wetterfest, ' +
      'passt der, passt die, passt das, passt dieser, passt diese, passt dieses, kompatibel, geeignet für, welche maße, wie groß ist, ' +
      'aus welchem material, gibt es den, gibt es die, gibt es das, liefern sie nach, frage zum artikel, frage zum produkt, abmessungen',
    hint: 'passt, größe, farbe, material, kaufen',
  },
  invoice: { likely: 'rechnung, quittung, kaufbeleg, beleg', hint: 'pdf, schicken, buchhaltung' },
  'vat-invoice': {
    sure: 'mehrwertsteuer, umsatzsteuer, mwst, ust, ust id, umsatzsteuer id, ust idnr, steuernummer, ausgewiesener',
    likely: 'firmenrechnung',
    hint: 'firma, buchhaltung, rechnung, unternehmen, gmbh',
  },
  warranty: {
    likely:
      'lädt … nicht mehr, geht … nicht mehr, läuft … nicht mehr, funktioniert … nicht mehr, kaputt … monaten, gibt den geist auf, ' +
      'garantie, gewährleistung, funktioniert nicht mehr, geht nicht mehr, geht nicht mehr an, lässt sich nicht mehr, lädt nicht mehr, ' +
      'funktioniert nicht, defekt, reparatur, reparieren, kaputt gegangen, kaputtgegangen, geht nicht an',
    hint: 'monaten, nach, akku, motor, wochen, gerät',
  },
  'how-to-use': {
    likely:
      'wie bekomme ich, wie mache ich, wie verbindet man, was bedeutet, verbindung mit, wie geht das, ' +
      'bedienungsanleitung, gebrauchsanweisung, gebrauchsanleitung, anleitung, wie stelle ich, wie stellt man, wie kann ich, wie funktioniert, wie benutze, ' +
      'wie benutzt man, wie montiere, wie baut man, wie schließe ich, wie verbinde, einrichten, aufbauen, installieren, wie reinige',
    hint: 'einstellen, taste, knopf, reinigen',
  },
  'negative-feedback': {
    likely:
      'finger weg, in die bewertung, schrott, ' +
      'schlechte bewertung, negative bewertung, ein stern, 1 stern, nie wieder, sehr enttäuscht, schlechteste, so etwas schlechtes, ' +
      'unverschämt*, frechheit, betrug, miserabel, katastrophe, bewertung',
    hint: 'enttäusch*, qualität, stern, service, schlecht*',
  },
  'a-to-z-claim': {
    sure: 'a bis z, a z garantie, a z antrag, garantieantrag, käuferschutz, rückbuchung',
    likely: 'antrag gestellt',
    hint: 'amazon',
  },
} satisfies TopicWordList;
