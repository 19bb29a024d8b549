import type { TopicWordList } from '../../topic-words';

/** What buyers write in Italian. Data, ours. */
export const IT = {
  'where-is-my-order': {
    likely:
      'è già partito, già partito, è partito, quando arriva, quando arriverà, quando verrà consegnato, già spedito, ' +
      'dov è, dove è, dove si trova, dove sta, numero di tracciamento, tracciamento, tracking, codice di tracciamento, numero di spedizione, seguire l ordine, ' +
      'seguire il pacco, è stato spedito, stato spedito, quando sarà spedito, stato del mio ordine, stato dell ordine, tracciare',
    hint: 'pacco, ordine, spedizione, corriere, consegna',
  },
  'late-delivery': {
    sure: 'consegna in ritardo, ritardo nella consegna',
    likely:
      'consegna era prevista, era previst*, non ho ancora niente, non arriva, non è arrivato niente, ' +
      'non è ancora arrivat*, non è arrivat*, non ancora arrivat*, non ho ricevuto, non ho ancora ricevuto, ancora nulla, ancora niente, doveva arrivare, ' +
      'sarebbe dovut*, dovuto arrivare, doveva essere consegnat*, in ritardo, ritardo, sto ancora aspettando, aspetto ancora, mai arrivat*, non consegnat*',
    hint: 'pacco, consegna, settimana, data, giorni',
  },
  'damaged-item': {
    likely:
      'crepa, ammaccatura, graffi, piegat*, bucat*, storto, perde, ' +
      'rotto, rotta, rotti, rotte, danneggiat*, spaccat*, graffiat*, crepat*, ammaccat*, strappat*, schiacciat*, in pezzi, in frantumi, scheggiat*, difettoso all arrivo',
    hint: 'arrivat*, imballaggio, scatola, foto, vetro',
  },
  'wrong-item': {
    sure: 'articolo sbagliato, prodotto sbagliato, colore sbagliato, taglia sbagliata, misura sbagliata, modello sbagliato, oggetto sbagliato',
    likely:
      'ordinato … arrivata, ordinato … arrivato, ordinato … ricevuto, ordinato … mi è arrivat*, ' +
      'non è quello che ho ordinato, non quello che ho ordinato, altro prodotto, un altro articolo, un altro prodotto, altro colore, invece di, invece del, invece della, al posto di, al posto del, prodotto diverso, articolo diverso, e non quella, e non quello',
    hint: 'ordinato, ricevuto, mandato, avevo ordinato, arrivato',
  },
  'missing-part': {
    likely:
      'ci sono solo, c erano solo, solo … invece di, ' +
      'manca, mancano, mancante, mancanti, incomplet*, non era nella, non erano nella, non incluso, non incluse, senza viti, non c era, non c erano',
    hint: 'viti, pezzo, pezzi, cavo, confezione, accessori*, solo',
  },
  'return-request': {
    likely:
      'cambiarle, cambiarlo, cambiarla, cambiarli, troppo strett*, sono strette, sostituirlo con, ' +
      'restituire, fare il reso, rendere l articolo, reso, rispedire, cambiare con, cambio taglia, sostituire con, etichetta di reso, recesso, rimandare indietro',
    hint: 'etichetta, troppo grande, troppo piccol*, non mi piace',
  },
  'refund-issued': {
    sure:
      'ricevuto … rimborso, aspetto … rimborso, ' +
      'quando riceverò il rimborso, quando avrò il rimborso, il mio rimborso, dov è il rimborso',
    likely:
      'rimborso non si vede, rimborso non è, ' +
      'rimborso, rimborsat*, rimborsare, i miei soldi, indietro i soldi, riaccredito, accredito',
    hint: 'rispedito, restituito, reso, carta, conto',
  },
  'out-of-stock-cancellation': {
    sure: 'annullare l ordine, annullare il mio ordine, cancellare l ordine, cancellare il mio ordine, ordine annullato, annullate l ordine, ordine è stato annullato',
    likely:
      'annull*, due volte lo stesso ordine, non mi serve più, ' +
      'annullare, annullamento, annullato, cancellare, esaurito, non disponibile, di nuovo disponibile, tornerà disponibile',
    hint: 'per errore, per sbaglio, sbagliato, ordine',
  },
  'pre-sale-question': {
    sure: 'prima di acquistar*, prima di comprar*, prima di ordinar*, vorrei acquistare, vorrei comprare',
    likely:
      'va bene per, esiste in, disponibile in, si può usare, posso usarlo, ' +
      'è compatibile, compatibile con, va bene per, adatto a, adatta a, adatto per, quali sono le dimensioni, dimensioni, che misure, quanto misura, di che materiale, ' +
      'spedite in, volevo sapere se, vorrei sapere se, informazioni sul prodotto',
    hint: 'misura, colore, taglia, materiale, sapere',
  },
  invoice: {
    likely: 'fattura, ricevuta, scontrino, prova d acquisto',
    hint: 'pdf, inviarmela, acquisto',
  },
  'vat-invoice': {
    sure: 'partita iva, iva, codice sdi, fattura elettronica, codice destinatario, p iva',
    likely: 'fattura intestata',
    hint: 'azienda, ditta, società, fattura',
  },
  warranty: {
    likely:
      'non si ricarica più, non gira più, non scalda più, si è guastat*, si è staccat*, ' +
      'garanzia, in garanzia, non funziona più, non si accende, non si accende più, non carica più, non si ricarica, non funziona, smesso di funzionare, ' +
      'guasto, guasta, difettos*, riparazione, riparare, si è rotto dopo',
    hint: 'mesi, dopo, batteria, motore',
  },
  'how-to-use': {
    likely:
      'come collego, come posso, come si fa, come faccio, cosa significa, come attivo, come lo collego, ' +
      'come si usa, come si monta, come si installa, come si collega, come si accende, come si imposta, come si pulisce, come posso impostare, come funziona, ' +
      'istruzioni, manuale, libretto, montaggio, come faccio a',
    hint: 'impostare, pulsante, montare, collegare',
  },
  'negative-feedback': {
    likely:
      'metterò una stella, venditore pessimo, spazzatura, ' +
      'recensione negativa, feedback negativo, una stella, 1 stella, pessimo, pessima, molto delus*, mai più, truffa, vergogna, vergognoso, scandaloso',
    hint: 'delus*, qualità, recensione, servizio, scadente',
  },
  'a-to-z-claim': {
    sure: 'dalla a alla z, a z, garanzia a z, reclamo a z, contestazione',
    likely: 'reclamo',
    hint: 'amazon',
  },
} satisfies TopicWordList;
