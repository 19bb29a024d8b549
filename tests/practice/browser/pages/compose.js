import { feedbackWidget } from '../form/decoys.js';
import { Form } from '../form/form.js';
import { dialogs, fill, surroundings } from '../form/surroundings.js';
import { conditions } from '../lib/model.js';
import { own } from '../lib/witness.js';

/** Draws the form anew at moments that nobody can foresee, as a page does whose data come in by themselves. */
function restless(form) {
  setTimeout(
    () => {
      own(() => form.redraw());
      restless(form);
    },
    20 + 200 * Math.random(),
  );
}

/**
 * A short form that is no listing (a message, a plan of action), under the same conditions as one.
 * @param {object[]} specs fields in the manner of data/fields.json, with `plain` attributes
 * @param {Record<string, string>} [values] by the key of a field
 * @param {boolean} [alone] false for one form of several on a page: dialogs and feedback stand there once
 * @returns {{nodes: Node[], form: Form}} what to put on the page
 */
export function composer(specs, values = {}, alone = true) {
  const form = new Form(
    specs.map((spec) => ({ ...spec, tab: 'compose' })),
    values,
    { style: 'new', layout: 'plain' },
  );
  const { outer, inner } = surroundings();
  fill(inner, () => form.nodes('compose'));
  if (conditions().has('restless')) restless(form);
  const feedback = conditions().has('decoys') ? [feedbackWidget()] : [];
  return { form, nodes: alone ? [outer, ...dialogs(), ...feedback] : [outer] };
}
