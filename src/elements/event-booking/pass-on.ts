import { nothing, type LitElement } from 'lit';
import { directive, Directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';

/**
 * Gives an element what was set on the one that is made of it, as far as it knows it: before it is connected, and at
 * every drawing. What is the other's own state is not passed on, nor `event`: the one to open is not the one chosen.
 */
export const passOn: (from: LitElement) => DirectiveResult = directive(
  class extends Directive {
    override update({ element }: ElementPart, [from]: [LitElement]): typeof nothing {
      for (const [name, { state }] of (from.constructor as typeof LitElement).elementProperties)
        if (!state && name !== 'event' && name in element) hand(name, from, element);
      return nothing;
    }

    render(_from: LitElement): typeof nothing {
      return nothing;
    }
  },
);

/** What is set already stays: setting it again would make it the newest word. */
const hand = (name: PropertyKey, from: object, to: object): void => {
  const value: unknown = Reflect.get(from, name);
  if (Reflect.get(to, name) !== value) Reflect.set(to, name, value);
};
