<?php
/** What editor.js needs of WordPress. */
return array(
	'dependencies' => array( 'wp-api-fetch', 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n' ),
	'version'      => Turnout\VERSION,
);
