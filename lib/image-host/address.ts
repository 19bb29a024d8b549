/** Where Amazon keeps the pictures of listings. */
export const PICTURE_HOST = 'https://m.media-amazon.com';

/** `/images/I/<id>` with or without a size (`._AC_SX679_`), and the kind of file. */
const PATH = /^\/images\/I\/([\w+%-]{1,60})(?:\._[\w,.+-]{1,120}_)?\.(jpe?g|png|gif|webp)$/i;

/**
 * The address of a listing's picture at its full size: that of a thumbnail without its size. Undefined for every
 * address that is not of this form: no other is ever asked for.
 */
export function fullSizeAddress(address: string): string | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  if (url.origin !== PICTURE_HOST || url.username !== '' || url.password !== '') return undefined;
  const [, id, kind] = PATH.exec(url.pathname) ?? [];
  return id && kind && `${PICTURE_HOST}/images/I/${id}.${kind}`;
}
