<?php
namespace Turnout;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\\register_shortcode' );
add_filter( 'pre_do_shortcode_tag', __NAMESPACE__ . '\\mend_shortcode', 10, 4 );

/** `[turnout src="…" action="…"]What visitors see meanwhile[/turnout]`; nothing between them is needed. */
function register_shortcode(): void {
	add_shortcode( 'turnout', __NAMESPACE__ . '\\shortcode' );
}

/** A word without a value is one that is on, as in HTML: `[turnout check]`. */
function shortcode( $attributes, $content = '' ): string {
	$said = array();
	foreach ( (array) $attributes as $name => $value ) {
		$name = is_int( $name ) ? strtolower( $value ) : $name;
		// Editors write & as &amp; and some write brackets so too, which a shortcode cannot hold as they are.
		$said[ $name ] = is_int( $name ) || $name === $value ? '' : html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
	return element_markup( $said, without_torn_paragraphs( (string) $content ) );
}

/**
 * Word processors and themes turn " into “ and ”, and editors break the lines inside the brackets. WordPress then reads
 * the quotation marks as part of each value, so the attributes are read again as they were meant.
 */
function mend_shortcode( $output, $tag, $attributes, $match ) {
	if ( 'turnout' !== $tag ) {
		return $output;
	}
	$written = preg_replace( '#</?(?:p|br)\b[^>]*>#i', ' ', $match[3] );
	$curly   = '(?:[“”„‟″«»‘’‚′]|&\#82(?:16|17|18|20|21|22|42|43);|&(?:[lr][ds]quo|bdquo|sbquo|quot|[Pp]rime|[lr]aquo);)';
	$mended  = preg_replace_callback(
		"~=\\s*$curly(.*?)$curly(?=\\s|/?$)~su",
		static function ( $parts ) {
			return '="' . str_replace( '"', '&quot;', $parts[1] ) . '"';
		},
		$written
	);
	return null === $mended || $mended === $match[3] ? $output : shortcode( shortcode_parse_atts( trim( $mended ) ), $match[5] );
}

/** WordPress makes paragraphs before it reads shortcodes, and leaves halves of them at the ends of what stands between. */
function without_torn_paragraphs( string $content ): string {
	return trim( preg_replace( '#^(?:\s|</p>|<br\s*/?>)+|(?:\s|<p>|<br\s*/?>)+$#i', '', $content ) );
}
