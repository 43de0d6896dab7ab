/** Why the product does not start: a sentence for the person at the keyboard that says what to do. Exit code 1. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
}
