import { describe, expect, it } from 'vitest';
import { isWords } from './judge';

describe('readings that are words', () => {
  it.each([
    ['SALE 50%', 0.99],
    ['Grobe l', 0.78],
    ['限时特价', 0.9],
    ['新', 0.95],
    ['$19.99', 0.9],
    ['$9.99', 0.9],
    ['99%', 0.9],
    ['Neu', 0.9],
  ])('%s, %d sure', (text, confidence) => {
    expect(isWords({ text, confidence })).toBe(true);
  });
});

describe('readings that are patterns', () => {
  it.each([
    ['', 0],
    ['TTTTTT', 0.95],
    ['TATTTT', 0.95],
    ['111', 0.95],
    ['电', 0.72],
    ['A', 0.99],
    ['@', 0.99],
    ['--!', 0.99],
    ['XXI', 0.78],
    ['AAnN', 0.43],
  ])('%s, %d sure', (text, confidence) => {
    expect(isWords({ text, confidence })).toBe(false);
  });
});
