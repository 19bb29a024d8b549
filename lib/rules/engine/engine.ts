import { allRules } from '../registry';
import { createEngine, type Engine } from './create-engine';

/** The engine over all rules of the product. */
export const engine: Engine = createEngine(allRules);
export const { compile, checkListing, dependents } = engine;
export { checkField } from './check-field';
