<?php
namespace Turnout;

defined( 'ABSPATH' ) || exit;

foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content' ) as $turnout_hook ) {
	add_filter( $turnout_hook, __NAMESPACE__ . '\\load_for_pasted', 20 );
}
unset( $turnout_hook );
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\\allow_tags', 10, 2 );

/** Who pasted the tags themselves needs no script beside them: WordPress takes scripts out of what most people write. */
function load_for_pasted( $content ) {
	$tags = implode( '|', elements() );
	if ( preg_match( "~<(?:$tags)[\\s>]|\\sdata-turnout=~", (string) $content ) && ! preg_match( '~turnout(?:-complete)?\.js~', $content ) ) {
		use_script();
	}
	return $content;
}

/**
 * WordPress takes tags that it does not know out of what is written by people who may not post raw HTML; ours are not
 * more than a shortcode can do, and the element refuses addresses that could do harm.
 */
function allow_tags( $tags, $context ) {
	if ( 'post' === $context && is_array( $tags ) ) {
		foreach ( elements() as $element ) {
			$tags[ $element ] = array_fill_keys( array_merge( attributes_of( $element ), array( 'id', 'lang', 'class' ) ), true );
		}
	}
	return $tags;
}
