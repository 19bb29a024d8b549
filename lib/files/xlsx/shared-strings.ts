import { unescapedText, XmlScanner } from './xml';

/** The texts that a workbook's cells point to, in their order. Formats and reading aids (furigana) are left out. */
export async function readSharedStrings(
  pieces: AsyncIterable<Uint8Array>,
): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inAid = false;
  const scanner = new XmlScanner({
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') inText = !inAid;
      else if (name === 'rPh') inAid = true;
    },
    close(name) {
      if (name === 'si') strings.push(unescapedText(text));
      else if (name === 't') inText = false;
      else if (name === 'rPh') inAid = false;
    },
    text(piece) {
      if (inText) text += piece;
    },
  });
  const decoder = new TextDecoder();
  for await (const piece of pieces) scanner.feed(decoder.decode(piece, { stream: true }));
  return strings;
}
