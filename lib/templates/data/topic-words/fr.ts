import type { TopicWordList } from '../../topic-words';

/** What buyers write in French. Data, ours. */
export const FR = {
  'where-is-my-order': {
    likely:
      'est il parti, est elle partie, déjà parti, quand arrivera, quand vais je recevoir, est il expédié, quand … livré, ' +
      'où est, où en est, où se trouve, numéro de suivi, suivre mon, suivre le, suivi, numéro de colis, a été expédié*, été envoyé, ' +
      'été expédiée, quand sera, statut de ma commande, état de ma commande',
    hint: 'colis, commande, livraison, transporteur, expédition',
  },
  'late-delivery': {
    sure: 'retard de livraison, livraison en retard',
    likely:
      'livraison prévue, était prévue, n ai toujours rien, toujours aucune nouvelle, prévu pour, ' +
      'toujours pas reçu, pas encore reçu, pas reçu, rien reçu, toujours rien, pas arrivé, pas arrivée, toujours pas arrivé, toujours pas livré, ' +
      'pas été livré, devait arriver, devait être livré*, aurait dû arriver, aurait dû être, en retard, retard, j attends toujours, dépassée',
    hint: 'colis, livraison, date, semaine, depuis',
  },
  'damaged-item': {
    likely:
      'fendu*, tordu*, ébréché*, troué*, bosse, rayure*, fuit, ' +
      'cassé, cassée, cassés, cassées, abîmé*, endommagé*, brisé*, fissuré*, rayé, rayée, fêlé*, déchiré*, écrasé*, en morceaux, en mille morceaux, coulé',
    hint: 'arrivé*, emballage, carton, photo*, verre',
  },
  'wrong-item': {
    sure: 'pas le bon article, pas le bon produit, mauvais article, mauvais produit, mauvaise taille, mauvaise couleur, erreur d article, pas la bonne couleur, pas la bonne taille',
    likely:
      'alors que j ai pris, alors que j ai commandé, alors que j avais, commandé … reçu, j ai reçu … alors que, j ai reçu … à la place, ' +
      'pas ce que j ai commandé, pas ce que j avais commandé, au lieu de, au lieu du, autre article, autre produit, autre couleur, autre modèle, ne correspond pas, erreur de commande',
    hint: 'commandé, reçu, j avais commandé, j ai reçu',
  },
  'missing-part': {
    likely:
      'est absent*, sont absent*, il n y a que, ne contient que, seulement … au lieu, ' +
      'il manque, manque, manquant*, manquent, incomplet, incomplète, pas dans la boîte, n était pas dans, pas fourni*, n est pas fourni, pas inclus*',
    hint: 'vis, pièce*, câble, accessoire*, boîte, seulement',
  },
  'return-request': {
    likely:
      'échanger contre, les échanger, l échanger, trop petites, trop grandes, pas à mon goût, ' +
      'renvoyer, retourner, faire le retour, un retour, étiquette de retour, retour, échanger, échange, rétractation',
    hint: 'étiquette, ne me convient pas, trop petit*, trop grand*, ne me plaît pas',
  },
  'refund-issued': {
    sure:
      'reçu … remboursement, attends … remboursement, ' +
      'quand vais je être remboursé*, quand serai je remboursé*, où en est mon remboursement, mon remboursement',
    likely: 'remboursement, remboursé*, rembourser, mon argent, recrédité*',
    hint: 'retourné, renvoyé, compte, carte, virement',
  },
  'out-of-stock-cancellation': {
    sure: 'annuler ma commande, annuler la commande, annulation de ma commande, commande annulée, commande a été annulée',
    likely:
      'en annuler une, deux fois la même commande, plus besoin, ' +
      'annuler, annulation, annulé*, rupture de stock, en rupture, plus disponible, de nouveau disponible, en stock, indisponible',
    hint: 'par erreur, trompé*, commande',
  },
  'pre-sale-question': {
    sure: 'avant d acheter, avant de commander, avant l achat, avant achat, je souhaite acheter, j aimerais acheter',
    likely:
      'va t elle sur, va t il sur, va t elle avec, va t il avec, existe en, existe t elle en, disponible en, peut on l utiliser, est ce que … convient, ' +
      'est ce compatible, est il compatible, est elle compatible, compatible avec, convient à, convient il, convient elle, quelles sont les dimensions, ' +
      'dimensions, quelle taille, quelle matière, existe t il, est ce que cela convient, livrez vous, question sur le produit, j aimerais savoir si',
    hint: 'taille, couleur, compatible, matière, savoir',
  },
  invoice: {
    likely: 'facture, ticket de caisse, justificatif, reçu d achat',
    hint: 'pdf, envoyer, achat',
  },
  'vat-invoice': {
    sure: 'tva, numéro de tva, facture avec tva, tva intracommunautaire, siret, siren',
    likely: 'facture professionnelle, facture au nom de',
    hint: 'société, entreprise, comptabilité, facture',
  },
  warranty: {
    likely:
      'ne tourne plus, ne chauffe plus, plus de batterie, a lâché, s est cassé après, ne s éteint plus, ' +
      'garantie, sous garantie, ne fonctionne plus, ne marche plus, ne s allume plus, ne charge plus, en panne, tombé en panne, tombée en panne, ' +
      'ne fonctionne pas, ne marche pas, défectueux, défectueuse, réparation, réparer',
    hint: 'mois, après, batterie, moteur, appareil',
  },
  'how-to-use': {
    likely:
      'comment connecter, comment mettre, comment faire marcher, que signifie, comment s en servir, comment l utiliser, ' +
      'mode d emploi, notice, comment faire pour, comment fait on, comment utiliser, comment ça marche, comment régler, comment installer, comment monter, ' +
      'comment brancher, comment nettoyer, instructions, manuel, montage',
    hint: 'régler, bouton, installer, comment',
  },
  'negative-feedback': {
    likely:
      'vendeur à fuir, à fuir, mettre une étoile, de la camelote, ' +
      'avis négatif, mauvais avis, mauvaise note, une étoile, 1 étoile, très déçu, très déçue, plus jamais, arnaque, honteux, lamentable, scandaleux, nul',
    hint: 'déçu*, qualité, avis, service, étoile',
  },
  'a-to-z-claim': {
    sure: 'a à z, garantie a z, de a à z, réclamation garantie, litige',
    likely: 'réclamation',
    hint: 'amazon',
  },
} satisfies TopicWordList;
