import { BodyProblem, compile } from './liquid';

/** What is wrong with a body that someone wrote, and where; undefined when it can be filled. */
export function checkBody(body: string): BodyProblem | undefined {
  try {
    compile(body);
    return undefined;
  } catch (error) {
    if (error instanceof BodyProblem) return error;
    throw error;
  }
}
