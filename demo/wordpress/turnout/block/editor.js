// The block in the editor: the same words as the shortcode at the side, and the real thing in the page.
(({ apiFetch, blocks, blockEditor, components, data, element, i18n }, { groups, script }) => {
  const { createElement: create, RawHTML, useEffect, useRef, useState } = element;
  const { __ } = i18n;

  const kinds = [
    { value: 'event-booking', label: __('Timetable with booking form', 'turnout') },
    { value: 'event-timetable', label: __('Timetable alone', 'turnout') },
    { value: 'booking-form', label: __('Booking form alone', 'turnout') },
  ];

  /** As it is written in the manual, where the editor would put it in capitals. */
  const named = (name) => create('code', { style: { textTransform: 'none' } }, name);

  /** One attribute, by its own name; what the settings say stands in it faintly while the block says nothing. */
  const field =
    (attributes, setAttributes) =>
    ({ name, what, instead, lines, switch: isSwitch }) =>
      create(
        isSwitch ? components.CheckboxControl : lines ? components.TextareaControl : components.TextControl,
        {
          key: name,
          label: named(name),
          help: what,
          onChange: (value) => setAttributes({ [name]: value }),
          ...(isSwitch
            ? { checked: !!attributes[name] }
            : { placeholder: instead, value: attributes[name] ?? '' }),
        },
      );

  const panel =
    (attributes, setAttributes) =>
    ({ title, fields }, place) =>
      create(
        components.PanelBody,
        { key: title, title, initialOpen: place < 2 },
        fields
          .filter(({ elements }) => elements.includes(attributes.element))
          .map(field(attributes, setAttributes)),
      );

  /** The editor's page may be a frame of its own; the script belongs where the block is drawn. */
  const useScript = (within) =>
    useEffect(() => {
      const page = within.current?.ownerDocument;
      if (!page || page.querySelector(`script[src="${script}"]`)) return;
      page.head.append(Object.assign(page.createElement('script'), { type: 'module', src: script }));
    }, []);

  /** Nobody books by mistake while they write: what is shown takes neither the pointer nor the keyboard. */
  const still = (shown) => {
    if (shown) shown.inert = true;
  };

  /**
   * What the page will show, asked for when nothing was typed for a moment; the newest question wins. (WordPress' own
   * component for this forgets a change that comes while it waits for an answer.)
   */
  const Preview = ({ attributes }) => {
    const [shown, setShown] = useState('');
    const said = JSON.stringify({ ...attributes, check: true });
    useEffect(() => {
      const newer = new AbortController();
      const ask = async () => {
        try {
          const path = '/wp/v2/block-renderer/turnout/turnout?context=edit';
          // What was left out is told to those who can edit this very page.
          const post = data.select('core/editor')?.getCurrentPostId();
          const asked = { attributes: JSON.parse(said), ...(Number.isInteger(post) && { post_id: post }) };
          const { signal } = newer;
          setShown((await apiFetch({ path, method: 'POST', data: asked, signal })).rendered);
        } catch {
          if (!newer.signal.aborted) setShown(__('The preview could not be fetched.', 'turnout'));
        }
      };
      const pause = setTimeout(ask, shown ? 400 : 0);
      return () => {
        clearTimeout(pause);
        newer.abort();
      };
    }, [said]);
    return shown ? create(RawHTML, null, shown) : create(components.Spinner);
  };

  const Edit = ({ attributes, setAttributes }) => {
    const within = useRef(null);
    useScript(within);
    return create(
      'div',
      blockEditor.useBlockProps({ ref: within }),
      create(
        blockEditor.InspectorControls,
        null,
        create(
          components.PanelBody,
          { title: __('What it is', 'turnout') },
          create(components.SelectControl, {
            label: named('element'),
            options: kinds,
            value: attributes.element,
            onChange: (value) => setAttributes({ element: value }),
          }),
        ),
        groups.map(panel(attributes, setAttributes)),
      ),
      // A test booking is sent from the page's own preview, where a button can be pressed.
      create('style', null, 'event-booking::part(test), booking-form::part(test) { display: none }'),
      create('div', { ref: still }, create(Preview, { attributes })),
    );
  };

  blocks.registerBlockType('turnout/turnout', {
    edit: Edit,
    save: () => null,
  });
})(window.wp, window.turnoutBlock);
