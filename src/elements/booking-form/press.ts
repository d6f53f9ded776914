/**
 * Notices a press of the button that comes to nothing: in a frame that forbids forms no submit follows, and the
 * page says nothing either.
 */
export class Press {
  #arrived = true;

  constructor(private readonly forbidden: () => void) {}

  /** The button was pressed; a submit follows in the same task, or never. */
  begun(): void {
    this.#arrived = false;
    setTimeout(() => {
      if (!this.#arrived) this.forbidden();
    });
  }

  /** The press became a submit. */
  arrived(): void {
    this.#arrived = true;
  }
}
