<?php
namespace Turnout;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\\register_block' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\\tell_editor' );

/** The block holds the same words as the shortcode and is drawn by the same function, whenever its page is shown. */
function register_block(): void {
	$text = array( 'type' => 'string' );
	register_block_type(
		dirname( PLUGIN_FILE ) . '/block',
		array(
			'attributes'      => array_merge(
				array_fill_keys( array_keys( attributes() ), $text ),
				array_fill_keys( array( 'id', 'fixed', 'fallback' ), $text ),
				array_fill_keys( array_filter( array_keys( attributes() ), __NAMESPACE__ . '\\is_switch' ), array( 'type' => 'boolean' ) ),
				array( 'element' => array( 'type' => 'string', 'default' => 'event-booking' ) )
			),
			'render_callback' => __NAMESPACE__ . '\\block',
		)
	);
}

/** What is empty in the editor was not said: then the settings speak. */
function block( array $attributes ): string {
	$ours = array_merge( attributes(), array_fill_keys( array( 'element', 'id', 'fixed' ), true ) );
	$said = array_filter(
		array_intersect_key( $attributes, $ours ),
		static function ( $value ) {
			return '' !== $value && false !== $value;
		}
	);
	return sprintf(
		'<div %s>%s</div>',
		get_block_wrapper_attributes(),
		element_markup( array_map( 'strval', $said ), (string) ( $attributes['fallback'] ?? '' ) )
	);
}

/** The editor shows the words of the attributes, what the settings say where the block says nothing, and the script. */
function tell_editor(): void {
	$handle = generate_block_asset_handle( 'turnout/turnout', 'editorScript' );
	wp_set_script_translations( $handle, 'turnout' );
	wp_add_inline_script(
		$handle,
		'window.turnoutBlock = ' . wp_json_encode(
			array(
				'script' => add_query_arg( 'ver', VERSION, script_address() ),
				'groups' => editor_groups(),
			),
			JSON_HEX_TAG | JSON_HEX_AMP
		) . ';',
		'before'
	);
}

function editor_groups(): array {
	$groups = array();
	foreach ( setting_groups( array( 'limit', 'event', 'for', 'now' ) ) as $title => $names ) {
		$fields = array();
		foreach ( $names as $name ) {
			$fields[] = array(
				'name'     => $name,
				'what'     => described( $name ),
				'instead'  => setting( $name ) ?? usual_value( $name ),
				'elements' => attributes()[ $name ]['elements'] ?? elements(),
				'lines'    => in_array( $name, array( 'fallback', 'fixed' ), true ),
				'switch'   => is_switch( $name ),
			);
		}
		$groups[] = array( 'title' => $title, 'fields' => $fields );
	}
	return $groups;
}
