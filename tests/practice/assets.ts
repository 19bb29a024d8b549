/** What the practice pages are made of, embedded so that the server runs bundled and unbundled alike. */
import certificate from './cert/practice.cert.pem?raw';
import key from './cert/practice.key.pem?raw';

const files = import.meta.glob<string>('./browser/**/*.{js,css}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const ASSET_ROOT = '/practice-assets/';

/** Browser-side files by address, e.g. `/practice-assets/kat/kat-input.js`. */
export const ASSETS: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, content]) => [path.replace('./browser/', ASSET_ROOT), content]),
);

/** The committed self-signed test certificate and its key (PEM). */
export const TLS = { cert: certificate, key };
