// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { DeepReader } from './page-reader';

const visible = () => true;
let reader: DeepReader;

function host(tag: string, html: string, parent: ParentNode & Node = document.body): ShadowRoot {
  const element = document.createElement(tag);
  parent.appendChild(element);
  const root = element.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

/** What a mutation observer would tell of these added nodes. */
function added(...nodes: Node[]): MutationRecord[] {
  const record = { type: 'childList', attributeName: null, addedNodes: nodes, removedNodes: [] };
  return [record as unknown as MutationRecord];
}

beforeEach(() => {
  document.body.innerHTML = '';
  reader = new DeepReader(document, { visible });
});

const texts = (selector: string) => reader.queryAll(selector).map((element) => element.textContent);

describe('queryAll', () => {
  it('finds in light DOM and through open shadow roots, in document order', () => {
    document.body.innerHTML = '<p>1</p><x-app></x-app><p>4</p>';
    const root = document.querySelector('x-app')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no root');
    root.innerHTML = '<p>2</p>';
    host('x-inner', '<p>3</p>', root);
    expect(texts('p')).toEqual(['1', '2', '3', '4']);
    expect(reader.roots).toHaveLength(2);
  });

  it('does not enter single controls, nor what other extensions put there', () => {
    host('kat-input', '<p>inside</p>');
    host('grammarly-popups', '<p>theirs</p>');
    host('clerkside-overlay', '<p>ours</p>');
    expect(texts('p')).toEqual([]);
  });

  it('finds what a late component brings, with and without being told', () => {
    const late = document.createElement('x-late');
    document.body.append(late);
    expect(texts('p')).toEqual([]);
    late.attachShadow({ mode: 'open' }).innerHTML = '<p>late</p>';
    expect(texts('p')).toEqual(['late']);

    const more = host('x-more', '<p>more</p>');
    expect(texts('p')).toEqual(['late']);
    reader.absorb(added(more.host));
    expect(texts('p')).toEqual(['late', 'more']);
  });

  it('forgets what has left the page', () => {
    const root = host('x-app', '<p>here</p>');
    expect(texts('p')).toEqual(['here']);
    root.host.remove();
    expect(texts('p')).toEqual([]);
    expect(reader.roots).toEqual([]);
  });

  it('stops at its budgets and says so', () => {
    for (let i = 0; i < 5; i += 1) host('x-app', '<p>x</p>');
    reader = new DeepReader(document, { visible, nodeBudget: 3 });
    expect(texts('p')).toHaveLength(3);
    expect(reader.exhausted).toBe(true);

    document.body.innerHTML = '';
    let inner: ParentNode & Node = document.body;
    for (let depth = 0; depth < 12; depth += 1) inner = host('x-deep', '<p>d</p>', inner);
    reader = new DeepReader(document, { visible });
    expect(texts('p')).toHaveLength(8);
    expect(reader.exhausted).toBe(true);
  });
});

describe('controlOf', () => {
  it('is the element itself, or the control inside, however deep', () => {
    document.body.innerHTML =
      '<input id="a"><kat-predictive-input></kat-predictive-input><input type="checkbox" id="c">';
    const outer = document.querySelector('kat-predictive-input')?.attachShadow({ mode: 'open' });
    if (!outer) throw new Error('no root');
    const inner = host('kat-input', '<input type="hidden"><input id="b">', outer);
    expect(reader.controlOf(document.querySelector('#a') ?? document.body)?.id).toBe('a');
    expect(reader.controlOf(outer.host)?.id).toBe('b');
    expect(reader.controlOf(document.querySelector('#c') ?? document.body)).toBeUndefined();
    expect(reader.roots).toContain(inner);
  });

  it('passes by the twin that a growing text area measures with', () => {
    const root = host(
      'kat-textarea',
      '<textarea aria-hidden="true" id="twin"></textarea><textarea id="true"></textarea>',
    );
    expect(reader.controlOf(root.host)?.id).toBe('true');
  });

  it('takes a slotted control, but no copy for old assistive technology', () => {
    const root = host('kat-input', '<slot></slot>');
    root.host.innerHTML = '<span slot="private-light-dom"><input id="copy"></span>';
    expect(reader.controlOf(root.host)).toBeUndefined();
    root.host.insertAdjacentHTML('beforeend', '<input id="slotted">');
    expect(reader.controlOf(root.host)?.id).toBe('slotted');
  });
});

describe('revision', () => {
  it('is unknown until somebody tells of changes', () => {
    reader.queryAll('p');
    expect(reader.revision).toBeUndefined();
  });

  it('rises with elements and their names, not with text and style', () => {
    reader.absorb([]);
    const { revision } = reader;
    reader.absorb(added(document.createTextNode('typed')));
    const style = { type: 'attributes', attributeName: 'style', addedNodes: [], removedNodes: [] };
    reader.absorb([style as unknown as MutationRecord]);
    expect(reader.revision).toBe(revision);
    reader.absorb(added(document.createElement('p')));
    expect(reader.revision).not.toBe(revision);
    const named = reader.revision;
    reader.absorb([{ ...style, attributeName: 'name' } as unknown as MutationRecord]);
    expect(reader.revision).not.toBe(named);
  });
});
