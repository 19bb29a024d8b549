/**
 * What tests may know of the page: the texts its components received (`log`), what a user sent
 * (`sent`), the values as the page itself believes them (`values`), and every change to the page's
 * nodes that the page did not make (`foreign`). Reached as `window.practice`.
 */
const log = [];
const sent = [];
const foreign = [];
/** @type {Record<string, string[]>} */
const values = {};
let depth = 0;

function describe(record) {
  const target = record.target;
  const name = target.nodeName.toLowerCase();
  const added = [...record.addedNodes].map((node) => node.nodeName.toLowerCase());
  const removed = [...record.removedNodes].map((node) => node.nodeName.toLowerCase());
  return { kind: record.type, target: name, attribute: record.attributeName ?? '', added, removed };
}

function note(records) {
  for (const record of records) {
    // The browser itself takes `open` away when the user closes a dialog with Escape.
    if (record.attributeName === 'open' && record.target.nodeName === 'DIALOG') continue;
    foreign.push(describe(record));
  }
}

const observer = new MutationObserver(note);

/**
 * Watches one tree (the document or a shadow root) for changes made by others.
 * @param {Node} root
 */
export function watch(root) {
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
}

/**
 * Runs the page's own code: what it changes meanwhile is not put down to others.
 * @template T
 * @param {() => T} work
 * @returns {T}
 */
export function own(work) {
  if (depth === 0) note(observer.takeRecords());
  depth += 1;
  try {
    return work();
  } finally {
    depth -= 1;
    if (depth === 0) observer.takeRecords();
  }
}

/**
 * Notes what a component saw.
 * @param {string} type
 * @param {Element} host
 * @param {string} value
 */
export function seen(type, host, value) {
  const name = host.getAttribute('name') ?? host.id;
  log.push({ type, tag: host.localName, name, value, at: Math.round(performance.now()) });
}

/**
 * Keeps the page's own idea of a field.
 * @param {string} attr @param {number} index @param {string} value
 */
export function remember(attr, index, value) {
  values[attr] ??= [];
  values[attr][index] = value;
}

/** Forgets all values: another page is being shown. */
export function forget() {
  for (const attr of Object.keys(values)) delete values[attr];
}

/**
 * Puts a message where a test can see it; nothing leaves the page.
 * @param {Record<string, string>} message
 */
export function send(message) {
  sent.push(message);
}

window.practice = {
  log,
  sent,
  foreign,
  /** Values as the page believes them: attribute → one text for each position. */
  values: () => structuredClone(values),
  value: (attr, index = 0) => values[attr]?.[index],
  /** Counts the changes of others so far, those not yet delivered included. */
  foreignCount: () => {
    note(observer.takeRecords());
    return foreign.length;
  },
  ready: false,
};
watch(document);
