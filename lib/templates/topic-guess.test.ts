import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEMPLATES } from './registry';
import { guessedTemplate, guessTopic } from './topic-guess';
import { ASKED } from './topic-words';

/** A message of a buyer; `topic` is empty where nobody could say what is asked. */
interface Labelled {
  language: string;
  topic: string;
  text: string;
}

function read(name: string): Labelled[] {
  const file = new URL(`../../tests/fixtures/messages/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Labelled[];
}

const told = ({ language, topic, text }: Labelled) =>
  `${language} ${topic || 'unclear'} → ${guessTopic(text) ?? 'nothing'}: ${text}`;

describe.each(['topics', 'topics-second', 'topics-third'])('what buyers ask (%s)', (name) => {
  const messages = read(name);
  const clear = messages.filter(({ topic }) => topic !== '');
  const guessed = messages.filter(({ text }) => guessTopic(text) !== undefined);

  it('is there in six languages, about every topic or none', () => {
    expect(new Set(messages.map(({ language }) => language)).size).toBe(6);
    expect(new Set(messages.map(({ topic }) => topic))).toEqual(new Set(['', ...ASKED]));
  });

  it('is found in 95 of 100 clear messages', () => {
    const missed = clear.filter(({ text, topic }) => guessTopic(text) !== topic);
    expect(missed.length / clear.length, missed.map(told).join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('is taken for something else in 5 of 100 guesses at most', () => {
    const wrong = guessed.filter(({ text, topic }) => guessTopic(text) !== topic);
    expect(wrong.length / guessed.length, wrong.map(told).join('\n')).toBeLessThanOrEqual(0.05);
  });
});

describe('guessing', () => {
  it('knows the topics of the built-in templates', () => {
    expect(TEMPLATES.map(({ id }) => id).sort()).toEqual(ASKED.toSorted());
  });

  it('leads to the template', () => {
    expect(guessedTemplate('Where is my parcel?', TEMPLATES)?.id).toBe('where-is-my-order');
    expect(guessedTemplate('快递到哪里了？', TEMPLATES)?.id).toBe('where-is-my-order');
    expect(guessedTemplate('我想退货', TEMPLATES)?.id).toBe('return-request');
    expect(guessedTemplate('OK', TEMPLATES)).toBeUndefined();
    expect(guessedTemplate(undefined, TEMPLATES)).toBeUndefined();
  });

  it('says nothing about noise, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(guessTopic(text)).toBeUndefined();
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
