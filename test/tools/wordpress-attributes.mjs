// What the WordPress plugin knows of the elements, by their own doc comments, so that the two cannot drift apart.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const elements = ['event-booking', 'event-timetable', 'booking-form'];

/** What is no page's to say: the elements set it themselves, or it has one value. */
const inner = ['bookable', 'method'];

/** The plugin's file of attributes: a function for their names and words, one for the services. */
export const attributesFile = async (manifestFile) => {
  const { presetNames } = await import(pathToFileURL(resolve('build/src/endpoint/presets/index.js')).href);
  const rows = Object.entries(attributesOf(JSON.parse(readFileSync(manifestFile, 'utf8')))).map(
    ([name, { of, what, usual, isSwitch }]) =>
      `\t\t${quoted(name)} => array( 'elements' => array( ${of.map(quoted).join(', ')} ), 'what' => __( ${quoted(what)}, 'turnout' )${usual}${isSwitch ? ", 'switch' => true" : ''} ),`,
  );
  return `<?php
// Written by the build, from the elements' own doc comments.
namespace Turnout;

defined( 'ABSPATH' ) || exit;

function elements(): array {
	return array( ${elements.map(quoted).join(', ')} );
}

function attributes(): array {
	return array(
${rows.join('\n')}
	);
}

/** The names of the attributes that an element has. */
function attributes_of( string $element ): array {
	$names = array();
	foreach ( attributes() as $name => $attribute ) {
		if ( in_array( $element, $attribute['elements'], true ) ) {
			$names[] = $name;
		}
	}
	return $names;
}

/** Whether an attribute is on or off, and holds nothing. */
function is_switch( string $name ): bool {
	return isset( attributes()[ $name ]['switch'] );
}

/** The services that \`preset\` may name. */
function presets(): array {
	return array( ${presetNames.map(quoted).join(', ')} );
}
`;
};

const attributesOf = (manifest) => {
  const declared = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  const found = {};
  for (const element of elements) {
    const { attributes } = declared.find(({ tagName }) => tagName === element);
    for (const { name, description, default: value, type } of attributes)
      if (name && description && !inner.includes(name))
        (found[name] ??= {
          of: [],
          what: plain(description),
          usual: usually(value),
          isSwitch: /^boolean\b/.test(type?.text ?? ''),
        }).of.push(element);
  }
  return found;
};

/** Doc comments are Markdown and tell of properties too; what PHP prints is plain text on attributes. */
const plain = (text) =>
  text
    .replaceAll('`', '')
    .replace(/; as a property[^.]*/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What an element has by itself, where that is a word or a number. */
const usually = (value = 'false') =>
  value === 'false' ? '' : `, 'usual' => ${quoted(value.replace(/^'|'$/g, ''))}`;

const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
