/** The form that a page has between the tags, for visitors whose browser runs no script. */
export const plainFormIn = (element: ParentNode): HTMLFormElement | null => element.querySelector('form');

/** What can be filled in. */
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a visitor has changed in it, by the names of its controls; what the page itself put there is none of it. */
export const typedInto = (plain: HTMLFormElement): ReadonlyMap<string, readonly string[]> => {
  const typed = new Map<string, readonly string[]>();
  for (const control of controlsOf(plain)) {
    const { name } = control;
    if (name && isChanged(control)) typed.set(name, new FormData(plain).getAll(name).filter(isText));
  }
  return typed;
};

/** The control that has focus, if one of them has. */
export const focusedIn = (plain: HTMLFormElement): Control | undefined =>
  controlsOf(plain).find((control) => control.matches(':focus'));

/** What a visitor reads beside it. */
export const labelOf = (plain: HTMLFormElement, name: string): string =>
  controlsOf(plain)
    .find((control) => control.name === name)
    ?.labels?.[0]?.textContent?.replace(/\s+/g, ' ')
    .trim() || name;

/** `elements` may be the name of one of them. */
const controlsOf = (plain: HTMLFormElement): readonly Control[] => [
  ...plain.querySelectorAll<Control>('input:not([type="hidden"]), textarea, select'),
];

const isChanged = (control: Control): boolean => {
  if ('options' in control)
    return [...control.options].some(({ selected, defaultSelected }) => selected && !defaultSelected);
  const isTicked = 'checked' in control && /^(?:checkbox|radio)$/.test(control.type);
  return isTicked
    ? control.checked !== control.defaultChecked
    : control.value.trim() !== '' && control.value !== control.defaultValue;
};

const isText = (entry: FormDataEntryValue): entry is string => typeof entry === 'string';
