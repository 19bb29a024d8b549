import { expect, it } from 'vitest';
import { isOnlyThanks } from './thanks';

it.each([
  'Thank you!',
  'Thanks a lot for your help 😊',
  'Great, thank you so much. Best regards, Anna Schmidt',
  'Vielen Dank für die schnelle Antwort',
  'Merci beaucoup, bonne journée',
  'Grazie mille!',
  'Muchas gracias. Un saludo',
  'ありがとうございました。',
  'ご対応ありがとうございます。',
  '好的，谢谢您',
])('only thanks: %s', (message) => expect(isOnlyThanks(message)).toBe(true));

it.each([
  '',
  'Ok',
  'Hello, when will it be shipped?',
  'Thanks, but the lid is broken and I need a new one.',
  'Thank you. Can you send the invoice?',
  'Danke. Bitte geben Sie mir die Sendungsnummer.',
  '谢谢，什么时候发货呢',
  'Thanks, 2 are missing',
  'Thankful people',
  `Thank you ${'very '.repeat(60)}`,
])('more than thanks: %s', (message) => expect(isOnlyThanks(message)).toBe(false));
