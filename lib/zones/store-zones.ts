import type { Store } from '@/lib/listing/stores';

/**
 * The time zone (IANA) in which each store counts its days. Amazon's advertising accounts tell it (as collected in
 * github.com/ScaleLeap/amazon-marketplaces #534): Canada and Mexico count in Pacific time like the United States.
 * Where an account tells none, or Paris for all of the continent, it is the zone of the store's country.
 */
export const STORE_ZONES: Readonly<Record<Store, string>> = {
  US: 'America/Los_Angeles',
  CA: 'America/Los_Angeles',
  MX: 'America/Los_Angeles',
  BR: 'America/Sao_Paulo',
  UK: 'Europe/London',
  DE: 'Europe/Berlin',
  FR: 'Europe/Paris',
  IT: 'Europe/Rome',
  ES: 'Europe/Madrid',
  NL: 'Europe/Amsterdam',
  SE: 'Europe/Stockholm',
  PL: 'Europe/Warsaw',
  BE: 'Europe/Brussels',
  IE: 'Europe/Dublin',
  TR: 'Europe/Istanbul',
  AE: 'Asia/Dubai',
  SA: 'Asia/Riyadh',
  EG: 'Africa/Cairo',
  ZA: 'Africa/Johannesburg',
  IN: 'Asia/Kolkata',
  JP: 'Asia/Tokyo',
  SG: 'Asia/Singapore',
  AU: 'Australia/Sydney',
};
