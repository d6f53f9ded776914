import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { byMonth } from '../../event/agenda.ts';
import type { EventRecord } from '../../event/event.ts';
import { remembered } from '../remembered.ts';
import { addStyles } from '../styles/add-styles.ts';
import { list } from './list.ts';
import { sharedBy } from './shared-facts.ts';
import type { Setting } from './showing.ts';
import { Slices } from './slices.ts';
import { timetable } from './styles.ts';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Draws the events of one timetable. Fetched at once with them: before they are there, there is nothing to draw. */
export class Drawing {
  readonly #slices: Slices;
  readonly #months = remembered(byMonth);
  readonly #shared = remembered(sharedBy);

  constructor(host: Host) {
    addStyles(host.renderRoot, timetable);
    this.#slices = new Slices(host);
  }

  draw(events: readonly EventRecord[], setting: Setting): TemplateResult {
    const shown = { ...setting, shared: this.#shared(events) };
    return list(this.#months(events), this.#slices.reveal(events.length), shown);
  }
}
