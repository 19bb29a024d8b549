import type { TopicWordList } from '../../topic-words';

/** What buyers write in Spanish. Data, ours. */
export const ES = {
  'where-is-my-order': {
    likely:
      'ya salió, ha salido, salió mi, cuándo llega, cuándo llegará, cuándo me llega, cuándo lo recibo, ya lo enviaron, lo han enviado, ' +
      'dónde está, donde esta, dónde se encuentra, número de seguimiento, seguimiento, rastreo, número de guía, rastrear, localizar, ha sido enviado, ' +
      'se ha enviado, han enviado ya, cuándo se envía, estado de mi pedido, estado del pedido',
    hint: 'pedido, paquete, envío, transportista, entrega',
  },
  'late-delivery': {
    sure: 'retraso en la entrega, entrega con retraso',
    likely:
      'la entrega era, estaba prevista, estaba previsto, no tengo nada, sin noticias, iba a llegar, ' +
      'no ha llegado, aún no ha llegado, todavía no ha llegado, no me ha llegado, no he recibido, aún no he recibido, no ha llegado nada, sigo sin recibir, ' +
      'tenía que llegar, debía llegar, debería haber llegado, tendría que haber llegado, de retraso, retraso, con retraso, sigo esperando el, no llega, no llegó',
    hint: 'paquete, entrega, semana, fecha, pedido',
  },
  'damaged-item': {
    likely:
      'rajad*, doblad*, grieta, arañazo*, abolladura, torcid*, agujero, pierde líquido, ' +
      'roto, rota, rotos, rotas, dañad*, rayad*, agrietad*, abollad*, aplastad*, partid*, hecho pedazos, en pedazos, golpead*, estropeado al llegar, rasgad*',
    hint: 'llegado, llegó, caja, embalaje, foto*, venía',
  },
  'wrong-item': {
    sure: 'artículo equivocado, producto equivocado, color equivocado, talla equivocada, artículo incorrecto, producto incorrecto, modelo equivocado, color incorrecto',
    likely:
      'pedí … llegado, pedí … recibido, pedí … me llegó, compré … me ha llegado, he pedido … ha llegado, ' +
      'no es lo que pedí, no es lo que he pedido, no es lo que compré, otro color, otro producto, otro artículo, otro modelo, otra talla, en lugar de, en vez de, producto diferente, se han equivocado',
    hint: 'pedí, recibido, enviado, me ha venido, ha llegado',
  },
  'missing-part': {
    likely:
      'solo hay, solo venían, solo traía, solo … en vez de, tenían que ser, ' +
      'falta, faltan, faltaba, faltaban, incomplet*, no venía en la caja, no venían, no viene, no incluye, no trae, no traía, sin el cable, sin tornillos',
    hint: 'tornillos, pieza*, cable, caja, accesorio*, solo',
  },
  'return-request': {
    likely:
      'cambiarlos, cambiarlas, cambiarla, me quedan pequeñ*, me queda grande, me queda pequeñ*, ya no lo quiero, ' +
      'devolver el, devolver la, devolverlo, devolverla, quiero devolver, hacer la devolución, hago la devolución, devolución, etiqueta de devolución, cambiarlo, cambio de talla, desistimiento',
    hint: 'etiqueta, no es lo que esperaba, muy pequeñ*, muy grande, no me gusta',
  },
  'refund-issued': {
    sure:
      'recibido … reembolso, espero … reembolso, esperando … reembolso, ' +
      'devolver el dinero, devuelvan el dinero, devolución del dinero, mi reembolso, cuándo me reembolsan',
    likely:
      'reembolso no aparece, reembolso no, sin reembolso, ' +
      'reembolso, reembolsar, reembolsad*, mi dinero, el dinero, abono',
    hint: 'devolví, devuelto, tarjeta, cuenta, banco',
  },
  'out-of-stock-cancellation': {
    sure: 'cancelar mi pedido, cancelar el pedido, cancelen mi pedido, anular mi pedido, anular el pedido, pedido cancelado, han cancelado mi pedido',
    likely:
      'mismo pedido dos veces, ya no lo necesito, ' +
      'cancelar, cancelen, cancelación, cancelado, anular, anulen, agotado, sin stock, no disponible, disponible de nuevo, hay stock',
    hint: 'por error, por equivocación, equivocado, pedido',
  },
  'pre-sale-question': {
    sure: 'antes de comprar, antes de comprarlo, antes de pedir, antes de hacer el pedido, quiero comprar, me gustaría comprar, estoy interesad*',
    likely:
      'lo tienen en, lo hay en, está disponible en, se puede usar, puedo usarlo, vale para, ' +
      'es compatible, compatible con, sirve para, vale para, qué medidas, cuáles son las medidas, medidas, dimensiones, qué tamaño, de qué material, hacen envíos, envían a, quisiera saber si',
    hint: 'talla, color, tamaño, material, saber',
  },
  invoice: {
    likely: 'factura, recibo, ticket de compra, comprobante',
    hint: 'pdf, enviarme, compra',
  },
  'vat-invoice': {
    sure: 'iva, nif, cif, factura con iva, rfc, número de iva, datos fiscales',
    likely: 'factura a nombre de la empresa, factura de empresa',
    hint: 'empresa, sociedad, factura',
  },
  warranty: {
    likely:
      'ya no carga, ya no enciende, ya no gira, ya no calienta, se ha averiado, se ha roto después, ' +
      'garantía, en garantía, dejado de funcionar, ya no funciona, no funciona, no enciende, no se enciende, no carga, averiad*, se ha estropeado, estropeado, defectuos*, reparación, reparar',
    hint: 'meses, después, batería, motor, semanas',
  },
  'how-to-use': {
    likely:
      'cómo conecto, cómo puedo, qué significa, cómo se hace, cómo lo conecto, cómo hago para, ' +
      'cómo se usa, cómo se utiliza, cómo se instala, cómo se monta, cómo se conecta, cómo se limpia, cómo funciona, cómo puedo configurar, cómo configuro, ' +
      'instrucciones, manual, montaje, cómo se pone, cómo lo uso',
    hint: 'instalar, botón, configurar, montar',
  },
  'negative-feedback': {
    likely:
      'vendedor pésimo, pondré una estrella, basura, ' +
      'reseña negativa, mala reseña, valoración negativa, comentario negativo, una estrella, 1 estrella, muy decepcionad*, pésim*, malísim*, nunca más, estafa, vergüenza, timo',
    hint: 'decepcionad*, calidad, reseña, servicio, estrella',
  },
  'a-to-z-claim': {
    sure: 'de la a a la z, a z, garantía de la a, reclamación a z, disputa',
    likely: 'reclamación',
    hint: 'amazon',
  },
} satisfies TopicWordList;
