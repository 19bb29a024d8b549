/** Hosts where carriers show the way of a parcel: links that an order needs (M-LINK). Ours. */
export const CARRIER_HOSTS: readonly string[] = (
  'ups.com fedex.com usps.com dhl.com dhl.de dhl.it dhl.co.uk dhl.fr dhl.es deutschepost.de royalmail.com parcelforce.com evri.com yodel.co.uk ' +
  'dpd.com dpd.co.uk dpd.de dpd.fr gls-group.eu gls-group.com gls-pakete.de myhermes.de hermesworld.com laposte.fr colissimo.fr ' +
  'chronopost.fr mondialrelay.fr colisprive.com poste.it brt.it sda.it correos.es seur.com mrw.es ctt.pt postnl.nl bpost.be postnord.se ' +
  'inpost.pl poczta-polska.pl canadapost.ca canadapost-postescanada.ca purolator.com auspost.com.au correios.com.br estafeta.com ' +
  'ptt.gov.tr yurticikargo.com araskargo.com.tr bluedart.com delhivery.com japanpost.jp kuronekoyamato.co.jp sagawa-exp.co.jp ' +
  'singpost.com yanwen.com 17track.net'
).split(' ');
