<?php
// Each text in each attribute, in what stands beside them and between the tags, by the shortcode and by the block.
$made = array();
foreach ( json_decode( file_get_contents( ABSPATH . 'texts.json' ) ) as $text ) {
	$everywhere = array_fill_keys( array_merge( array_keys( Turnout\attributes() ), Turnout\ABOUT, array( $text ) ), $text );
	foreach ( array( $text, 'booking-form' ) as $element ) {
		$said   = array( 'element' => $element ) + $everywhere;
		$made[] = Turnout\shortcode( $said, $text );
		$made[] = render_block( array( 'blockName' => 'turnout/turnout', 'attrs' => $said + array( 'fallback' => $text ), 'innerHTML' => '', 'innerContent' => array(), 'innerBlocks' => array() ) );
	}
}
echo wp_json_encode( $made, JSON_INVALID_UTF8_SUBSTITUTE );
