import type { ByteView } from './byte-view';

const MOST_TAGS = 200;
const LONGEST_NAME = 120;

/** The description of a colour profile, e.g. `sRGB IEC61966-2.1`; empty where it says none. */
export function profileName(view: ByteView): string {
  const count = Math.min(view.u32(128), MOST_TAGS);
  for (let tag = 0; tag < count; tag += 1) {
    const at = 132 + tag * 12;
    if (view.is(at, 'desc')) return described(view, view.u32(at + 4));
  }
  return '';
}

function described(view: ByteView, at: number): string {
  if (view.is(at, 'mluc')) return unicodeName(view, at);
  return view.is(at, 'desc') ? cleaned(view.ascii(at + 12, view.u32(at + 8))) : '';
}

function unicodeName(view: ByteView, at: number): string {
  const length = Math.min(view.u32(at + 20), LONGEST_NAME * 2);
  const from = at + view.u32(at + 24);
  let name = '';
  for (let i = from; i + 1 < Math.min(from + length, view.end); i += 2)
    name += String.fromCharCode(view.u16(i));
  return cleaned(name);
}

function cleaned(name: string): string {
  return (name.split('\0')[0] ?? '')
    .replace(/\p{Cc}/gu, '')
    .slice(0, LONGEST_NAME)
    .trim();
}
