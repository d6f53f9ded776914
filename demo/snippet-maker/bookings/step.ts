import { html, nothing, type TemplateResult } from 'lit';
import { presetNames, type PresetName } from '../../../src/endpoint/presets/index.ts';
import { field } from '../controls.ts';
import type { Maker } from '../maker.ts';
import { namesOf } from './names.ts';
import { groups, services, type Group } from './services.ts';

/** Where bookings go: a service, its address, and what else it wants, by the names that they have there. */
export const bookingsStep = (maker: Maker): TemplateResult => {
  const { preset } = maker.draft;
  return html`<div class="field">
      <label for="preset">Where should bookings go?</label>
      <select id="preset" @change=${(e: Event) => pick(maker, (e.currentTarget as HTMLSelectElement).value)}>
        <option value="" .selected=${preset === ''}>Nowhere: the timetable only informs</option>
        ${Object.entries(groups).map(([group, title]) => optionsOf(group as Group, title, preset))}
      </select>
    </div>
    ${preset ? settingsOf(maker, preset) : nothing}`;
};

const optionsOf = (group: Group, title: string, preset: string): TemplateResult =>
  html`<optgroup label=${title}>
    ${presetNames
      .filter((name) => services[name].group === group)
      .map(
        (name) => html`<option value=${name} .selected=${name === preset}>${services[name].title}</option>`,
      )}
  </optgroup>`;

/** Only names that are on the list can be picked; another service has other fields, and another address than one that was filled in here. */
const pick = (maker: Maker, value: string): void => {
  const { preset: before, action: typed } = maker.draft;
  const preset = presetNames.find((name) => name === value) ?? '';
  const isOfBefore = before !== '' && typed.trim() === services[before].fixed;
  const action = (preset && services[preset].fixed) || (isOfBefore ? '' : typed);
  maker.change({ preset, action, settings: {}, names: {} }, 'settled');
};

const settingsOf = (maker: Maker, name: PresetName): TemplateResult => {
  const { draft } = maker;
  const service = services[name];
  const wanted = maker.preset?.name === name ? maker.preset.settings : [];
  const example = wanted.find((setting) => setting.name === 'action')?.example;
  return html`${field({
    id: 'action',
    label: 'Address for bookings',
    hint: service.address,
    value: draft.action,
    mode: 'url',
    placeholder: example ?? 'https://your.site/bookings',
    input: (action) => maker.change({ action }),
  })}
    ${wanted
      .filter((setting) => setting.name !== 'action')
      .map((setting) =>
        field({
          id: `setting-${setting.name}`,
          label: `${setting.name}${setting.required ? '' : ' (optional)'}`,
          hint: service.settings?.[setting.name],
          value: draft.settings[setting.name] ?? '',
          placeholder: setting.example,
          input: (value) => maker.change({ settings: { ...maker.draft.settings, [setting.name]: value } }),
        }),
      )}
    ${name === 'booking' ? nothing : namesOf(maker, service.names)}
    ${
      service.group === 'contract'
        ? nothing
        : html`<p class="hint">
          This service delivers a message: it counts no places, and cannot tell a booking that comes twice.
        </p>`
    }`;
};
