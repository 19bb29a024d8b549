import { describe, expect, it } from 'vitest';
import { fullSizeAddress } from './address';

const HOST = 'https://m.media-amazon.com/images/I';

describe('fullSizeAddress', () => {
  it.each([
    [`${HOST}/71abcDEF+gL.jpg`, `${HOST}/71abcDEF+gL.jpg`],
    [`${HOST}/71abcDEF-gL._SL75_.jpg`, `${HOST}/71abcDEF-gL.jpg`],
    [`${HOST}/41x_yz._AC_US40_.jpg?x=1#y`, `${HOST}/41x_yz.jpg`],
    [`${HOST}/41xyz._AC_UL320_SR320,320_.jpg`, `${HOST}/41xyz.jpg`],
    [`${HOST}/51x%2Byz._AC_SX679_QL70_FMwebp_.png`, `${HOST}/51x%2Byz.png`],
    [`${HOST}/practice-towel._SS60_.png`, `${HOST}/practice-towel.png`],
  ])('%s', (address, full) => {
    expect(fullSizeAddress(address)).toBe(full);
  });

  it.each([
    'http://m.media-amazon.com/images/I/71abc.jpg',
    'https://m.media-amazon.com:8443/images/I/71abc.jpg',
    'https://user@m.media-amazon.com/images/I/71abc.jpg',
    'https://m.media-amazon.com.evil.example/images/I/71abc.jpg',
    'https://m.media-amazon.com/images/G/01/x.jpg',
    'https://m.media-amazon.com/images/I/../../secret.jpg',
    'https://m.media-amazon.com/images/I/a/b.jpg',
    'https://m.media-amazon.com/images/I/71abc.html',
    'blob:https://sellercentral.amazon.com/1-2-3',
    'data:image/png;base64,AAAA',
    'not an address',
    '',
  ])('never %s', (address) => {
    expect(fullSizeAddress(address)).toBeUndefined();
  });
});
